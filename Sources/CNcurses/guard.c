// Signals: leaving in order when asked to, and giving the terminal back when we crash.
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int fatal_signals[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSYS, SIGQUIT};
static const int leave_signals[] = {SIGINT, SIGTERM, SIGHUP};
enum { FATAL_COUNT = sizeof fatal_signals / sizeof *fatal_signals };
enum { LEAVE_COUNT = sizeof leave_signals / sizeof *leave_signals };

static struct sigaction before_fatal[FATAL_COUNT], before_leave[LEAVE_COUNT];
static struct sigaction curses_stop, curses_resize;
static volatile sig_atomic_t on_screen, pending;
static volatile sig_atomic_t wake_descriptor = -1;

static struct termios terminal_before;
static bool has_terminal_before;
static char restore[512];
static size_t restore_length;
static char *crash_message;
static char *log_path;
static int error_before = -1;
static char fatal_stack[65536];

bool write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes += written;
    count -= (size_t)written;
  }
  return true;
}

/// Adds a sequence to what a crash writes, without the "$<5>" delays that old terminals' entries hold.
static void add_restore(const char *sequence) {
  if (!sequence || sequence == (char *)-1) return;
  while (*sequence && restore_length < sizeof restore) {
    const char *delay_end = sequence[0] == '$' && sequence[1] == '<' ? strchr(sequence, '>') : NULL;
    if (delay_end) {
      sequence = delay_end + 1;
    } else {
      restore[restore_length++] = *sequence++;
    }
  }
}

static void prepare_restore(void) {
  restore_length = 0;
  add_restore(PASTE_OFF "\033[?1006l\033[?1000l");
  add_restore(tigetstr("sgr0"));
  add_restore(tigetstr("cnorm"));
  add_restore(tigetstr("rmkx"));
  add_restore(tigetstr("rmcup"));
}

static void send_errors_to_log(void) {
  if (!log_path || error_before >= 0) return;
  int log = open(log_path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (log < 0) return;
  error_before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  dup2(log, STDERR_FILENO);
  close(log);
}

/// Async-signal-safe.
static void send_errors_back(void) {
  if (error_before < 0) return;
  dup2(error_before, STDERR_FILENO);
  close(error_before);
  error_before = -1;
}

static int fatal_index(int number) {
  int index = 0;
  while (index < FATAL_COUNT - 1 && fatal_signals[index] != number) index++;
  return index;
}

/// Async-signal-safe: a trap never reaches atexit, so the terminal is put right here and the signal goes on
/// to whoever had it before us.
static void die(int number) {
  if (on_screen) {
    on_screen = 0;
    write_all(STDOUT_FILENO, restore, restore_length);
    if (has_terminal_before) tcsetattr(STDOUT_FILENO, TCSANOW, &terminal_before);
    send_errors_back();
    if (crash_message && number != SIGQUIT) {
      write_all(STDERR_FILENO, crash_message, strlen(crash_message));
    }
  }
  sigaction(number, &before_fatal[fatal_index(number)], NULL);
  raise(number);
}

static void wake(void) {
  int saved = errno;
  if (wake_descriptor >= 0) write_all((int)wake_descriptor, "", 1);
  errno = saved;
}

static void leave(int number) {
  pending = number;
  wake();
}

/// ^Z: ncurses' own handler restores, stops and repaints; bracketed paste is ours to switch.
static void stop_and_return(int number) {
  write_all(STDOUT_FILENO, PASTE_OFF, sizeof PASTE_OFF - 1);
  curses_stop.sa_handler(number);
  write_all(STDOUT_FILENO, PASTE_ON, sizeof PASTE_ON - 1);
  wake();
}

/// ncurses' own handler notes the new size; all we add is that no poll sleeps through it.
static void resize(int number) {
  curses_resize.sa_handler(number);
  wake();
}

/// Puts `handler` around the one ncurses installed; left alone where there is none (no job control, say).
static void wrap(int number, struct sigaction *inner, void (*handler)(int)) {
  if (sigaction(number, NULL, inner) != 0) return;
  if (inner->sa_handler == SIG_DFL || inner->sa_handler == SIG_IGN) return;
  struct sigaction outer = *inner;
  outer.sa_handler = handler;
  sigaction(number, &outer, NULL);
}

static void unwrap(int number, const struct sigaction *inner, void (*handler)(int)) {
  struct sigaction current;
  if (sigaction(number, NULL, &current) == 0 && current.sa_handler == handler) sigaction(number, inner, NULL);
}

static char *copy(const char *text) { return text ? strdup(text) : NULL; }

static void install_fatal(void) {
  stack_t stack = {.ss_sp = fatal_stack, .ss_size = sizeof fatal_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = die;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  for (int i = 0; i < FATAL_COUNT; i++) sigaction(fatal_signals[i], &action, &before_fatal[i]);
}

static void install_leave(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = leave;
  for (int i = 0; i < LEAVE_COUNT; i++) {
    sigaction(leave_signals[i], &action, &before_leave[i]);
    // A signal that our parent had us ignore (nohup) stays ignored.
    if (before_leave[i].sa_handler == SIG_IGN) sigaction(leave_signals[i], &before_leave[i], NULL);
  }
}

static void restore_leave(void) {
  for (int i = 0; i < LEAVE_COUNT; i++) sigaction(leave_signals[i], &before_leave[i], NULL);
}

void guard_prepare(void) {
  pending = 0;
  has_terminal_before = tcgetattr(STDOUT_FILENO, &terminal_before) == 0;
  install_leave();
}

void guard_cancel(void) { restore_leave(); }

void guard_start(const cn_options *options) {
  log_path = copy(options->log_path);
  crash_message = copy(options->crash_message);
  prepare_restore();
  install_fatal();
  wrap(SIGTSTP, &curses_stop, stop_and_return);
  wrap(SIGWINCH, &curses_resize, resize);
  send_errors_to_log();
  on_screen = 1;
}

void guard_stop(void) {
  on_screen = 0;
  send_errors_back();
  unwrap(SIGTSTP, &curses_stop, stop_and_return);
  unwrap(SIGWINCH, &curses_resize, resize);
  for (int i = 0; i < FATAL_COUNT; i++) sigaction(fatal_signals[i], &before_fatal[i], NULL);
  restore_leave();
  free(log_path);
  free(crash_message);
  log_path = crash_message = NULL;
}

static struct sigaction before_lend[3];
static const int lent_signals[] = {SIGINT, SIGQUIT, SIGTSTP};

void guard_lend(void) {
  on_screen = 0;
  send_errors_back();
  for (int i = 0; i < 3; i++) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = lent_signals[i] == SIGTSTP ? SIG_DFL : SIG_IGN;
    sigaction(lent_signals[i], &action, &before_lend[i]);
  }
}

void guard_take_back(void) {
  for (int i = 0; i < 3; i++) sigaction(lent_signals[i], &before_lend[i], NULL);
  send_errors_to_log();
  on_screen = 1;
}

int cn_pending_signal(void) { return (int)pending; }

void cn_wake(int descriptor) { wake_descriptor = descriptor; }
