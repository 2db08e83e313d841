/* A power cut for tests: of a program's writes to the files in $POWER_CUT_FOLDER only the synced ones survive.
 *
 * Each write is done, and what it overwrote is remembered until the file is synced. A byte on the pipe
 * $POWER_CUT_PIPE takes back all that is remembered, newest first, and ends the process. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

struct undo {
    struct undo *older;
    ino_t inode;
    char path[512];
    off_t offset;   /* where `before` belongs */
    size_t length;  /* of `before` */
    off_t size;     /* of the file before the write */
    char before[];
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct undo *newest;
static char folder[512];

static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_write)(int, const void *, size_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);

static void find(void) {
    if (real_pwrite) return;
    real_write = dlsym(RTLD_NEXT, "write");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
}

static int watched(int fd, char *path, struct stat *facts) {
    char link[64];
    if (!folder[0] || fstat(fd, facts) || !S_ISREG(facts->st_mode)) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, 511);
    if (length <= 0) return 0;
    path[length] = 0;
    size_t end = strlen(path);
    if (end > 4 && !strcmp(path + end - 4, "-shm")) return 0; /* shared memory; rebuilt from the log */
    return !strncmp(path, folder, strlen(folder));
}

/* What stands at offset..offset+length, before it changes. The lock is held. */
static void remember(const char *path, const struct stat *facts, int fd, off_t offset, size_t length) {
    if (offset >= facts->st_size) length = 0;
    else if (offset + (off_t)length > facts->st_size) length = facts->st_size - offset;
    struct undo *step = malloc(sizeof *step + length);
    int reader = open(path, O_RDONLY | O_CLOEXEC); /* the descriptor itself may be for writing only */
    ssize_t got = length ? pread(reader >= 0 ? reader : fd, step->before, length, offset) : 0;
    if (reader >= 0) close(reader);
    if (got != (ssize_t)length) abort();
    step->inode = facts->st_ino;
    strcpy(step->path, path);
    step->offset = offset;
    step->length = length;
    step->size = facts->st_size;
    step->older = newest;
    newest = step;
}

static void forget(ino_t inode) {
    struct undo **place = &newest;
    while (*place) {
        struct undo *step = *place;
        if (step->inode == inode) {
            *place = step->older;
            free(step);
        } else {
            place = &step->older;
        }
    }
}

static void *cut(void *pipe_path) {
    char byte;
    int pipe = open(pipe_path, O_RDONLY | O_CLOEXEC);
    while (pipe >= 0 && read(pipe, &byte, 1) != 1) usleep(1000);
    pthread_mutex_lock(&lock); /* never let go: nothing is written any more */
    for (struct undo *step = newest; step; step = step->older) {
        int fd = open(step->path, O_RDWR | O_CLOEXEC);
        if (fd < 0) continue;
        if (step->length && real_pwrite(fd, step->before, step->length, step->offset) < 0) abort();
        if (real_ftruncate(fd, step->size)) abort();
        close(fd);
    }
    _exit(137);
}

__attribute__((constructor)) static void begin(void) {
    const char *where = getenv("POWER_CUT_FOLDER"), *trigger = getenv("POWER_CUT_PIPE");
    find();
    if (!where || !trigger) return;
    strncpy(folder, where, sizeof folder - 1);
    char *pipe_path = strdup(trigger);
    unsetenv("POWER_CUT_FOLDER"); /* children have a power supply of their own */
    unsetenv("LD_PRELOAD");
    pthread_t thread;
    pthread_create(&thread, NULL, cut, pipe_path);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t offset) {
    char path[512];
    struct stat facts;
    find();
    if (!watched(fd, path, &facts)) return real_pwrite(fd, bytes, length, offset);
    pthread_mutex_lock(&lock);
    fstat(fd, &facts);
    remember(path, &facts, fd, offset, length);
    ssize_t done = real_pwrite(fd, bytes, length, offset);
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) { return pwrite64(fd, bytes, length, offset); }

ssize_t write(int fd, const void *bytes, size_t length) {
    char path[512];
    struct stat facts;
    find();
    if (!watched(fd, path, &facts)) return real_write(fd, bytes, length);
    pthread_mutex_lock(&lock);
    fstat(fd, &facts);
    remember(path, &facts, fd, lseek(fd, 0, SEEK_CUR), length);
    ssize_t done = real_write(fd, bytes, length);
    pthread_mutex_unlock(&lock);
    return done;
}

int ftruncate64(int fd, off_t size) {
    char path[512];
    struct stat facts;
    find();
    if (!watched(fd, path, &facts)) return real_ftruncate(fd, size);
    pthread_mutex_lock(&lock);
    fstat(fd, &facts);
    if (size < facts.st_size) remember(path, &facts, fd, size, facts.st_size - size);
    else remember(path, &facts, fd, facts.st_size, 0);
    int done = real_ftruncate(fd, size);
    pthread_mutex_unlock(&lock);
    return done;
}

int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static int sync_with(int (*real)(int), int fd) {
    char path[512];
    struct stat facts;
    if (!watched(fd, path, &facts)) return real(fd);
    pthread_mutex_lock(&lock);
    int done = real(fd);
    if (!done) forget(facts.st_ino);
    pthread_mutex_unlock(&lock);
    return done;
}

int fsync(int fd) { find(); return sync_with(real_fsync, fd); }

int fdatasync(int fd) { find(); return sync_with(real_fdatasync, fd); }
