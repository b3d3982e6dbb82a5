// Keys, clicks, pastes and resizes as events.
#include "internal.h"

#include <time.h>

/// The longest pause between the two presses of a double click. ncurses could tell them itself, but only by
/// holding back every single click that long.
static const long double_click_milliseconds = 400;

static struct timespec last_press;
static struct timespec last_escape;
static int last_row, last_column;

void input_start(void) {
  define_key("\033[200~", PASTE_BEGIN_CODE);
  define_key("\033[201~", PASTE_END_CODE);
  last_row = last_column = -1;
}

static long milliseconds_since(const struct timespec *then) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (now.tv_sec - then->tv_sec) * 1000 + (now.tv_nsec - then->tv_nsec) / 1000000;
}

void cn_mouse(bool on) {
  mmask_t mask = BUTTON1_PRESSED | BUTTON4_PRESSED;
#ifdef BUTTON5_PRESSED
  mask |= BUTTON5_PRESSED;
#endif
  mouseinterval(0);
  mousemask(on ? mask : 0, NULL);
}

static bool is_second_press(int row, int column) {
  bool second =
      row == last_row && column == last_column && milliseconds_since(&last_press) <= double_click_milliseconds;
  clock_gettime(CLOCK_MONOTONIC, &last_press);
  last_row = second ? -1 : row;
  last_column = column;
  return second;
}

static cn_event mouse_event(void) {
  MEVENT mouse;
  cn_event event = {CN_NOTHING, 0, 0, 0};
  if (getmouse(&mouse) != OK) return event;
  event.row = mouse.y;
  event.column = mouse.x;
  event.kind = CN_MOUSE;
  if (mouse.bstate & BUTTON1_PRESSED) {
    event.code = is_second_press(mouse.y, mouse.x) ? CN_DOUBLE_CLICK : CN_CLICK;
  } else if (mouse.bstate & BUTTON4_PRESSED) {
    event.code = CN_WHEEL_UP;
#ifdef BUTTON5_PRESSED
  } else if (mouse.bstate & BUTTON5_PRESSED) {
    event.code = CN_WHEEL_DOWN;
#endif
  } else {
    event.kind = CN_NOTHING;
  }
  return event;
}

/// The cn_key of a curses code, -1 for keys that mean nothing here.
static int key_of(int code) {
  switch (code) {
    case KEY_ENTER: return CN_KEY_ENTER;
    case KEY_BTAB: return CN_KEY_BACKTAB;
    case KEY_BACKSPACE: return CN_KEY_BACKSPACE;
    case KEY_DC: return CN_KEY_DELETE;
    case KEY_UP: return CN_KEY_UP;
    case KEY_DOWN: return CN_KEY_DOWN;
    case KEY_LEFT: return CN_KEY_LEFT;
    case KEY_RIGHT: return CN_KEY_RIGHT;
    case KEY_HOME: case KEY_A1: return CN_KEY_HOME;
    case KEY_END: case KEY_C1: case KEY_LL: return CN_KEY_END;
    case KEY_PPAGE: case KEY_A3: return CN_KEY_PAGE_UP;
    case KEY_NPAGE: case KEY_C3: return CN_KEY_PAGE_DOWN;
    default: return code > KEY_F0 && code <= KEY_F(24) ? CN_KEY_FUNCTION + code - KEY_F0 : -1;
  }
}

/// What one code of wgetch means; CN_NOTHING for what is of no interest.
static cn_event event_of(int code) {
  cn_event event = {CN_NOTHING, 0, 0, 0};
  // Bytes, not wget_wch, which loses a character whose bytes arrive in two reads.
  if (code < 256) {
    event.kind = CN_BYTE;
    event.code = code;
  } else if (code == KEY_RESIZE) {
    event.kind = CN_RESIZE;
  } else if (code == KEY_MOUSE) {
    event = mouse_event();
  } else if (code == PASTE_BEGIN_CODE) {
    event.kind = CN_PASTE_BEGIN;
  } else if (code == PASTE_END_CODE) {
    event.kind = CN_PASTE_END;
  } else if (key_of(code) >= 0) {
    event.kind = CN_KEY;
    event.code = key_of(code);
  }
  return event;
}

/// Reads the rest of a sequence that begins no key of the terminal's description, so that its letters do not act as
/// commands. Gives the code of a paste's mark where it is one, torn off its Escape; else ERR.
static int rest_of_sequence(void) {
  int code, number = 0;
  while ((code = wgetch(stdscr)) >= 0x20 && code < 0x40) {
    if (code >= '0' && code <= '9' && number < 1000) number = number * 10 + code - '0';
  }
  if (code != '~') return ERR;
  return number == 200 ? PASTE_BEGIN_CODE : number == 201 ? PASTE_END_CODE : ERR;
}

/// Whether a code goes on where an Escape left off.
static bool continues_escape(int code) { return code == '[' || code == 'O'; }

/// What an Escape that begins no known key is: itself, or ERR for a whole unknown sequence. The bytes of one come in one
/// go; a person's Escape comes alone.
static int after_escape(void) {
  int code = wgetch(stdscr);
  if (continues_escape(code)) return rest_of_sequence();
  if (code != ERR) ungetch(code);
  clock_gettime(CLOCK_MONOTONIC, &last_escape);
  return 033;
}

/// Whether a code is the torn-off rest of a key whose Escape was taken for a person's: nobody types that fast.
static bool is_torn_off(int code) {
  return continues_escape(code) && milliseconds_since(&last_escape) < ESCAPE_TEAR_MILLISECONDS;
}

cn_event cn_read(void) {
  cn_event event = {CN_NOTHING, 0, 0, 0};
  int code;
  if (!is_started()) return event;
  while (event.kind == CN_NOTHING && (code = wgetch(stdscr)) != ERR) {
    if (is_torn_off(code)) code = rest_of_sequence();
    last_escape = (struct timespec){0, 0};
    if (code == 033) code = after_escape();
    if (code != ERR) event = event_of(code);
  }
  return event;
}
