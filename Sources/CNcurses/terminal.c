// Which terminal description to start with. A file of its own because term.h makes macros of words like
// `columns`.
#include "internal.h"

#include <stdlib.h>
#include <unistd.h>

#if __has_include(<ncursesw/term.h>)
#include <ncursesw/term.h>
#else
#include <term.h>
#endif

static const char fallback[] = "xterm-256color";

/// Asked before newterm, which would already have written its start-up bytes to a dumb terminal.
cn_status choose_terminal(const char **name) {
  const char *candidates[] = {getenv("TERM"), fallback};
  for (size_t i = 0; i < 2; i++) {
    int error = 0;
    if (!candidates[i] || !*candidates[i]) continue;
    if (setupterm(candidates[i], STDOUT_FILENO, &error) != OK) continue;
    const char *move = tigetstr("cup");
    bool moves = move && move != (char *)-1 && *move;
    del_curterm(cur_term);
    if (!moves) return CN_DUMB;
    *name = candidates[i];
    return CN_OK;
  }
  return CN_UNKNOWN;
}
