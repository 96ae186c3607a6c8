/* Another clock and another order of folders for a program that is linked to the C library: OTHER_SECONDS are added to
   the time of day, and the entries of every folder come in an order that OTHER_ORDER decides. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>

static long setting(const char *name) {
    const char *text = getenv(name);
    return text ? atol(text) : 0;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = dlsym(RTLD_NEXT, "clock_gettime");
    int code = real(clock, time);
    if (code == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) time->tv_sec += setting("OTHER_SECONDS");
    return code;
}

int gettimeofday(struct timeval *time, void *zone) {
    struct timespec now;
    int code = clock_gettime(CLOCK_REALTIME, &now);
    (void)zone;
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return code;
}

time_t time(time_t *out) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (out) *out = now.tv_sec;
    return now.tv_sec;
}

/* The entries of a folder that is being read, in their other order. */
struct listing {
    DIR *folder;
    struct dirent64 *entries;
    size_t count, at;
    struct listing *next;
};
static __thread struct listing *listings;

static struct listing *listing_of(DIR *folder) {
    static struct dirent64 *(*real)(DIR *);
    if (!real) real = dlsym(RTLD_NEXT, "readdir64");
    for (struct listing *one = listings; one; one = one->next)
        if (one->folder == folder) return one;
    struct listing *made = calloc(1, sizeof *made);
    made->folder = folder;
    for (struct dirent64 *entry; (entry = real(folder));) {
        made->entries = realloc(made->entries, (made->count + 1) * sizeof *entry);
        memset(&made->entries[made->count], 0, sizeof *entry);
        memcpy(&made->entries[made->count++], entry, entry->d_reclen);
    }
    unsigned long state = (unsigned long)setting("OTHER_ORDER");
    for (size_t last = made->count; state && last > 1; last--) {
        state = state * 6364136223846793005UL + 1442695040888963407UL;
        size_t other = (state >> 33) % last;
        struct dirent64 kept = made->entries[last - 1];
        made->entries[last - 1] = made->entries[other];
        made->entries[other] = kept;
    }
    made->next = listings;
    return listings = made;
}

struct dirent64 *readdir64(DIR *folder) {
    struct listing *one = listing_of(folder);
    return one->at < one->count ? &one->entries[one->at++] : NULL;
}

struct dirent *readdir(DIR *folder) { return (struct dirent *)readdir64(folder); }

int closedir(DIR *folder) {
    static int (*real)(DIR *);
    if (!real) real = dlsym(RTLD_NEXT, "closedir");
    for (struct listing **at = &listings; *at; at = &(*at)->next)
        if ((*at)->folder == folder) {
            struct listing *gone = *at;
            *at = gone->next;
            free(gone->entries);
            free(gone);
            break;
        }
    return real(folder);
}
