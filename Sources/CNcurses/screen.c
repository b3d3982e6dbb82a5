// Taking and giving back the terminal, and putting text on it.
#include "internal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static FILE *input;
static int colors;
static int cursor_shown;
static attr_t look_attributes;
static short look_pair;

static bool is_set(const char *name) {
  const char *value = getenv(name);
  return value && *value;
}

/// Takes the user's character set. Only LC_CTYPE: numbers are formatted elsewhere and must not follow.
static void choose_locale(void) {
  const char *taken = setlocale(LC_CTYPE, "");
  bool chosen = is_set("LC_ALL") || is_set("LC_CTYPE") || is_set("LANG");
  if (!taken || !chosen) {
    if (!setlocale(LC_CTYPE, "C.UTF-8")) setlocale(LC_CTYPE, "UTF-8");
  }
}

static void close_input(void) {
  if (input && input != stdin) fclose(input);
  input = NULL;
}

/// Keys that a terminal driver would keep for itself and that are commands here: ^S ^Q (flow control), ^V and
/// ^O, on BSD and macOS also ^Y. ^C, ^Z and ^\ stay signals.
static void free_control_keys(void) {
  struct termios mode;
  if (tcgetattr(fileno(input), &mode) != 0) return;
  mode.c_iflag &= ~(tcflag_t)IXON;
#ifdef VLNEXT
  mode.c_cc[VLNEXT] = _POSIX_VDISABLE;
#endif
#ifdef VDISCARD
  mode.c_cc[VDISCARD] = _POSIX_VDISABLE;
#endif
#ifdef VDSUSP
  mode.c_cc[VDSUSP] = _POSIX_VDISABLE;
#endif
  tcsetattr(fileno(input), TCSANOW, &mode);
  def_prog_mode();
}

/// Milliseconds to wait after an Escape for the rest of a key. A terminal of this machine sends a key in one go, and so
/// does a multiplexer; only a network tears keys apart.
static int escape_delay(void) {
  bool local = !is_set("SSH_CONNECTION") || is_set("TMUX") || is_set("STY");
  return local ? 2 : ESCAPE_TEAR_MILLISECONDS;
}

static void start_colors(bool wanted) {
  colors = 0;
  if (!wanted || !has_colors() || start_color() == ERR) return;
  // Without default colours a pair would need a painted background.
  if (use_default_colors() == ERR) return;
  colors = COLORS;
}

cn_status cn_start(const cn_options *options) {
  const char *name = NULL;
  if (screen) return CN_OK;
  if (!isatty(STDOUT_FILENO)) return CN_NO_TERMINAL;
  cn_status status = choose_terminal(&name);
  if (status != CN_OK) return status;
  input = isatty(STDIN_FILENO) ? stdin : fopen("/dev/tty", "r");
  if (!input) return CN_NO_TERMINAL;
  choose_locale();
  guard_prepare();
  screen = newterm(name, stdout, input);
  if (!screen) {
    guard_cancel();
    close_input();
    return CN_UNKNOWN;
  }
  cbreak();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  if (!is_set("ESCDELAY")) set_escdelay(escape_delay());
  start_colors(options->color);
  free_control_keys();
  input_start();
  cn_mouse(options->mouse);
  guard_start(options);
  cursor_shown = -1;
  write_all(STDOUT_FILENO, PASTE_ON, sizeof PASTE_ON - 1);
  return CN_OK;
}

void cn_stop(void) {
  if (!screen) return;
  write_all(STDOUT_FILENO, PASTE_OFF, sizeof PASTE_OFF - 1);
  cn_mouse(false);
  endwin();
  guard_stop();
  delscreen(screen);
  screen = NULL;
  close_input();
}

void cn_lend(void) {
  if (!screen) return;
  write_all(STDOUT_FILENO, PASTE_OFF, sizeof PASTE_OFF - 1);
  endwin();
  guard_lend();
}

void cn_take_back(void) {
  if (!screen) return;
  guard_take_back();
  clearok(curscr, TRUE);
  refresh();
  flushinp();
  cursor_shown = -1;
  write_all(STDOUT_FILENO, PASTE_ON, sizeof PASTE_ON - 1);
}

void cn_send(const char *bytes) {
  if (screen) write_all(STDOUT_FILENO, bytes, strlen(bytes));
}

bool is_started(void) { return screen != NULL; }

int cn_input_descriptor(void) { return input ? fileno(input) : -1; }

void cn_size(int *rows, int *columns) {
  *rows = screen ? getmaxy(stdscr) : 0;
  *columns = screen ? getmaxx(stdscr) : 0;
}

int cn_colors(void) { return colors; }

// init_pair, not init_extended_pair, which the ncurses of macOS does not have.
void cn_pair(int pair, int foreground) { init_pair((short)pair, (short)foreground, -1); }

bool cn_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

bool cn_narrow_glyphs(void) {
  return wcwidth(L'\u2500') == 1 && wcwidth(L'\u2588') == 1 && wcwidth(L'\u00b7') == 1;
}

const char *cn_version(void) { return curses_version(); }

void cn_look(unsigned attributes, int pair) {
  look_attributes = A_NORMAL;
  if (attributes & CN_BOLD) look_attributes |= A_BOLD;
  if (attributes & CN_UNDERLINE) look_attributes |= A_UNDERLINE;
  if (attributes & CN_REVERSE) look_attributes |= A_REVERSE;
  look_pair = (short)pair;
  wattr_set(stdscr, look_attributes, look_pair, NULL);
}

void cn_put_ascii(int row, int column, const char *text, int length) {
  mvwaddnstr(stdscr, row, column, text, length);
}

/// Decodes one scalar of valid UTF-8 and moves the text on.
static wchar_t next_scalar(const unsigned char **text) {
  const unsigned char *at = *text;
  int more = *at < 0x80 ? 0 : *at < 0xe0 ? 1 : *at < 0xf0 ? 2 : 3;
  wchar_t scalar = more == 0 ? *at : *at & (0x3f >> more);
  at++;
  for (; more > 0 && *at; more--, at++) scalar = (scalar << 6) | (*at & 0x3f);
  *text = at;
  return scalar;
}

void cn_put(int row, int column, const char *utf8, int columns) {
  const unsigned char *at = (const unsigned char *)utf8;
  wchar_t text[CCHARW_MAX + 1];
  int length = 0;
  if (!*at) return;
  text[length++] = next_scalar(&at);
  bool agreed = wcwidth(text[0]) == columns;
  while (agreed && *at && length < CCHARW_MAX) {
    wchar_t mark = next_scalar(&at);
    if (wcwidth(mark) == 0) text[length++] = mark;
  }
  text[length] = 0;
  cchar_t cell;
  if (agreed && setcchar(&cell, text, look_attributes, look_pair, NULL) == OK) {
    mvwadd_wch(stdscr, row, column, &cell);
  } else {
    mvwaddnstr(stdscr, row, column, columns == 2 ? "? " : "?", columns);
  }
}

void cn_erase(void) { werase(stdscr); }

void cn_repaint(void) { clearok(curscr, TRUE); }

void cn_cursor(int row, int column, bool visible) {
  wmove(stdscr, row, column);
  if (cursor_shown != (int)visible) curs_set(visible ? 1 : 0);
  cursor_shown = visible;
}

void cn_flush(void) { refresh(); }
