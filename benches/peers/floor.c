/* What the machine itself takes for the same input and output, with no work on top.
 *
 *   floor read  LIST THREADS    opens, reads and closes every file of the list
 *   floor parse LIST THREADS    and runs the event loop of libyaml over each
 *   floor write LIST THREADS    creates and writes every file: lines are "SIZE PATH", folders are there
 *
 * cc -O2 floor.c -o floor -lyaml -lpthread
 */
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <yaml.h>

static char **paths, mode, filler[1 << 20];
static size_t *sizes, count;
static long threads;

static void fail(const char *what) { perror(what); exit(1); }

static size_t whole(const char *path, unsigned char **text, size_t *room) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) fail(path);
  size_t length = 0;
  for (ssize_t got = 1; got > 0; length += got) {
    if (length == *room && !(*text = realloc(*text, *room *= 2))) fail("memory");
    if ((got = read(file, *text + length, *room - length)) < 0) fail(path);
  }
  close(file);
  return length;
}

static void parse(const char *path, const unsigned char *text, size_t length) {
  yaml_parser_t parser;
  yaml_event_t event;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_string(&parser, text, length);
  for (int over = 0; !over; yaml_event_delete(&event)) {
    if (!yaml_parser_parse(&parser, &event)) { fprintf(stderr, "%s is no YAML\n", path); exit(1); }
    over = event.type == YAML_STREAM_END_EVENT;
  }
  yaml_parser_delete(&parser);
}

static void put(const char *path, size_t size) {
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file < 0) fail(path);
  for (ssize_t part; size > 0; size -= part)
    if ((part = write(file, filler, size < sizeof filler ? size : sizeof filler)) < 0) fail(path);
  close(file);
}

static void *work(void *number) {
  size_t room = 1 << 16, first = (size_t)number;
  unsigned char *text = malloc(room);
  for (size_t at = count * first / threads; at < count * (first + 1) / threads; at++) {
    if (mode == 'w') { put(paths[at], sizes[at]); continue; }
    size_t length = whole(paths[at], &text, &room);
    if (mode == 'p') parse(paths[at], text, length);
  }
  free(text);
  return NULL;
}

int main(int arguments, char **given) {
  if (arguments != 4 || (threads = atol(given[3])) < 1 || threads > 64) {
    fprintf(stderr, "floor read|parse|write LIST THREADS\n");
    return 2;
  }
  mode = given[1][0];
  memset(filler, 'x', sizeof filler);
  FILE *list = fopen(given[2], "r");
  if (!list) fail(given[2]);
  char *line = NULL;
  size_t room = 0;
  for (ssize_t length; (length = getline(&line, &room, list)) > 0; count++) {
    if (line[length - 1] == '\n') line[length - 1] = 0;
    if (!(count & (count - 1))) {
      size_t more = count ? 2 * count : 1;
      paths = realloc(paths, more * sizeof *paths);
      sizes = realloc(sizes, more * sizeof *sizes);
    }
    char *path = line;
    sizes[count] = mode == 'w' ? strtoull(line, &path, 10) : 0;
    paths[count] = strdup(mode == 'w' ? path + 1 : path);
  }
  pthread_t running[64];
  for (long at = 0; at < threads; at++) pthread_create(&running[at], NULL, work, (void *)at);
  for (long at = 0; at < threads; at++) pthread_join(running[at], NULL);
  return 0;
}
