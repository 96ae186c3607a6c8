/* Shuts a file system down as a power cut does: what is not on the disk yet is lost, with or without its journal. */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/ioctl.h>

#define EXT4_IOC_SHUTDOWN _IOR('X', 125, uint32_t)
#define LOG_FLUSH 1
#define NO_LOG_FLUSH 2

int main(int count, char **words) {
    uint32_t flags = count == 3 ? LOG_FLUSH : NO_LOG_FLUSH;
    int folder = count == 2 || count == 3 ? open(words[1], O_RDONLY | O_DIRECTORY) : -1;
    if (folder < 0 || ioctl(folder, EXT4_IOC_SHUTDOWN, &flags) != 0) {
        perror("godown");
        return 1;
    }
    return 0;
}
