// What the three files of this target share.
#ifndef CNCURSES_INTERNAL_H
#define CNCURSES_INTERNAL_H

#if defined(__APPLE__)
#define _DARWIN_C_SOURCE 1
#define _XOPEN_SOURCE_EXTENDED 1
#else
#define _GNU_SOURCE 1
#endif
#define NCURSES_WIDECHAR 1

#if __has_include(<ncursesw/curses.h>)
#include <ncursesw/curses.h>
#else
#include <curses.h>
#endif

#include "CNcurses.h"

enum { PASTE_BEGIN_CODE = 01001, PASTE_END_CODE = 01002 };

/// The longest pause inside one key that a network makes.
enum { ESCAPE_TEAR_MILLISECONDS = 25 };

#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"

/// The terminal description to start with: TERM, or a common one where TERM is not described here.
cn_status choose_terminal(const char **name);

bool is_started(void);

/// Writes all bytes to the terminal; async-signal-safe.
bool write_all(int descriptor, const char *bytes, size_t count);

/// Before newterm: notes the terminal's modes and takes the signals to leave by, so that ncurses, which takes
/// only what nobody has, leaves them to us.
void guard_prepare(void);
/// Undoes guard_prepare where newterm failed.
void guard_cancel(void);
/// After newterm: the crash handlers, and ours around those ncurses installed.
void guard_start(const cn_options *options);
void guard_stop(void);
/// While another program has the terminal, ^C and ^\ are its own, and ^Z stops both.
void guard_lend(void);
void guard_take_back(void);

void input_start(void);

#endif
