package factbook.cli;

import factbook.build.Progress;

/** One line on a terminal that says how far a long run is. */
final class ProgressLine implements Progress {
  private static final String CLEAR = "\r\u001b[K";
  private static final long NANOSECONDS_BETWEEN = 100_000_000;

  private final Console console;
  private final boolean isShown;
  private long shown = System.nanoTime();
  private boolean isOnScreen;

  ProgressLine(Console console, boolean isQuiet) {
    this.console = console;
    this.isShown = console.isTerminal() && !isQuiet;
  }

  @Override
  public synchronized void at(String stage, int done, int total) {
    long now = System.nanoTime();
    if (!isShown || now - shown < NANOSECONDS_BETWEEN) {
      return;
    }
    shown = now;
    isOnScreen = true;
    console.err().print(CLEAR + stage + (total == 0 ? " …" : " " + done + "/" + total));
    console.err().flush();
  }

  /** Takes the line away. */
  synchronized void clear() {
    if (isOnScreen) {
      console.err().print(CLEAR);
      console.err().flush();
      isOnScreen = false;
    }
  }
}
