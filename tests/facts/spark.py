"""The same as agreement.py with Apache Spark on a cluster of two executors on this machine: spark.py LAKE."""

import os
import sys
import time
from pathlib import Path

import pyspark
from pyspark.sql import SparkSession

from lake import Lake, told


def main():
    lake = Lake(Path(sys.argv[1]).absolute())
    os.chdir(lake.folder)
    start = time.monotonic()
    session = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    for statement in lake.statements("spark.sql").values():
        session.sql(statement)
    started, numbers = time.monotonic(), {}
    for kpi, statement in lake.statements().items():
        for name, unit, period, numerator, denominator, value in session.sql(statement).collect():
            assert name == kpi and (name, unit, period) not in numbers, (kpi, name, unit, period)
            numbers[name, unit, period] = (numerator, denominator, value)
    ended = time.monotonic()
    java = session.sparkContext._jvm.System.getProperty("java.version")
    executors = session.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
    session.stop()
    own, ratios = lake.numbers()
    print(
        f"Apache Spark {pyspark.__version__} (local-cluster, {executors} executors; Java {java}): {lake.facts()} facts, "
        f"{started - start:.1f} s to start, {ended - started:.1f} s"
    )
    sys.exit(0 if told(own, numbers, ratios, lake.statements()) else 1)


if __name__ == "__main__":
    main()
