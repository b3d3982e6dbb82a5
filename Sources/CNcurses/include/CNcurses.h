// The terminal, by plain functions over ncursesw.
// Lives here: what needs a curses macro, a variadic, a mutable global or a signal handler, and nothing else.
// Must not: layout, widths, colours by meaning, anything a Swift file could do; no curses type in this
// header, so that Swift never imports curses.h (macros and globals do not import, and Darwin's module would
// clash).
// Start at screen.c (up and down, drawing); input.c reads keys, guard.c keeps the terminal sane when we die.

#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum cn_status {
  CN_OK,
  /// Standard output is no terminal, or there is none to read keys from.
  CN_NO_TERMINAL,
  /// The terminal cannot move its cursor (TERM=dumb).
  CN_DUMB,
  /// Neither TERM nor xterm-256color is described on this machine.
  CN_UNKNOWN,
} cn_status;

typedef struct cn_options {
  bool color;
  bool mouse;
  /// Where standard error goes while the screen is up; NULL leaves it alone.
  const char *log_path;
  /// Written to standard error once a crash has given the terminal back; NULL for nothing.
  const char *crash_message;
} cn_options;

/// Takes the terminal over. Keys come from standard input, or from /dev/tty where that carries something
/// else.
cn_status cn_start(const cn_options *options);
/// Gives the terminal back; no effect where it is not taken.
void cn_stop(void);

/// Leaves the terminal to another program that runs in the foreground: its modes, its screen, its ^C and ^Z.
void cn_lend(void);
/// Takes it back with every cell to be painted anew.
void cn_take_back(void);
/// Writes bytes that are no drawing to the terminal.
void cn_send(const char *bytes);

void cn_size(int *rows, int *columns);
/// Colours that can be used, 0 where colour is off or the terminal cannot keep its own background.
int cn_colors(void);
/// Gives a colour pair (1 to 63) a foreground over the terminal's own background.
void cn_pair(int pair, int foreground);
/// Whether the locale's characters are UTF-8; ASCII glyphs are the right choice where they are not.
bool cn_utf8(void);
/// Whether line-drawing and block characters take one column here, which some East Asian locales deny.
bool cn_narrow_glyphs(void);
/// The library's name and version, before or after start.
const char *cn_version(void);

enum { CN_BOLD = 1, CN_UNDERLINE = 2, CN_REVERSE = 4 };

/// The look of what is put from now on; pair 0 is the terminal's own foreground.
void cn_look(unsigned attributes, int pair);
/// Puts one-column ASCII characters.
void cn_put_ascii(int row, int column, const char *text, int length);
/// Puts one base character with its marks. Where the C library disagrees about its width, the terminal may
/// as well, so a question mark and blanks keep the row straight.
void cn_put(int row, int column, const char *utf8, int columns);
void cn_erase(void);
/// Has the next flush paint every cell anew.
void cn_repaint(void);
void cn_cursor(int row, int column, bool visible);
/// Sends what changed.
void cn_flush(void);

typedef enum cn_kind {
  CN_NOTHING,
  /// `code` is one byte of UTF-8.
  CN_BYTE,
  /// `code` is a cn_key.
  CN_KEY,
  /// `code` is a cn_click, at `row` and `column`.
  CN_MOUSE,
  CN_RESIZE,
  CN_PASTE_BEGIN,
  CN_PASTE_END,
} cn_kind;

typedef enum cn_key {
  CN_KEY_ENTER, CN_KEY_BACKTAB, CN_KEY_BACKSPACE, CN_KEY_DELETE,
  CN_KEY_UP, CN_KEY_DOWN, CN_KEY_LEFT, CN_KEY_RIGHT,
  CN_KEY_HOME, CN_KEY_END, CN_KEY_PAGE_UP, CN_KEY_PAGE_DOWN,
  /// F1 is CN_KEY_FUNCTION + 1.
  CN_KEY_FUNCTION = 100,
} cn_key;

typedef enum cn_click { CN_CLICK, CN_DOUBLE_CLICK, CN_WHEEL_UP, CN_WHEEL_DOWN } cn_click;

typedef struct cn_event {
  cn_kind kind;
  int code;
  int row;
  int column;
} cn_event;

/// The next event without waiting. Read until CN_NOTHING before a poll: ncurses keeps keys of its own.
cn_event cn_read(void);
/// The descriptor to poll for keys, -1 where the terminal is not taken.
int cn_input_descriptor(void);
void cn_mouse(bool on);

/// The last of SIGINT, SIGTERM and SIGHUP since start, 0 for none.
int cn_pending_signal(void);
/// A descriptor that gets one byte whenever a signal of interest arrived, so that no poll sleeps through it;
/// -1 for none. It should not block.
void cn_wake(int descriptor);

#endif
