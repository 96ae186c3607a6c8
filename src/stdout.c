/* Before the program's own start, which opens /dev/null in place of a standard output that is closed: there findings
   would be lost without a word. A pipe that nobody reads takes its place, so that the first word that is written is an
   error and the exit code tells of it. */
#include <fcntl.h>
#include <unistd.h>

__attribute__((constructor)) static void closed_stdout(void) {
    int ends[2];
    if (fcntl(STDOUT_FILENO, F_GETFD) != -1 || pipe(ends) != 0) {
        return;
    }
    /* whichever end took the place of standard output, the end that writes has it in the end, and is alone */
    int writes = fcntl(ends[1], F_DUPFD, STDERR_FILENO + 1);
    close(ends[0]);
    close(ends[1]);
    if (writes != -1) {
        dup2(writes, STDOUT_FILENO);
        close(writes);
    }
}
