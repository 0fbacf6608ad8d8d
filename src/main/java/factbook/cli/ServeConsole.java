package factbook.cli;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.HumanFormat;
import factbook.diagnostic.Severity;
import factbook.serve.Listener;
import java.util.ArrayList;
import java.util.List;

/** Tells the console of each reading: one line, and the mistakes that were not there before. */
final class ServeConsole implements Listener {
  private static final int MOST_FILES = 3;

  private final Console console;
  private final CommonOptions common;
  private List<Diagnostic> told = List.of();

  ServeConsole(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  void begin(String host, int port) {
    if (!common.isQuiet()) {
      String name = host.contains(":") ? "[" + host + "]" : host;
      console.out().println("http://" + name + ":" + port + "/  (Ctrl-C ends it)");
      console.out().flush();
    }
  }

  @Override
  public synchronized void read(
      List<String> changed, long milliseconds, List<Diagnostic> mistakes) {
    boolean hasErrors = mistakes.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    String what = changed.isEmpty() ? "the book" : files(changed);
    say(what + ": " + milliseconds + " ms" + (hasErrors ? "; the last good pages stay" : ""));
    tell(mistakes);
  }

  @Override
  public synchronized void checked(long milliseconds, List<Diagnostic> mistakes) {
    tell(mistakes);
    if (common.isVerbose() || !mistakes.isEmpty()) {
      say("all pages checked: " + milliseconds + " ms; " + summary(mistakes));
    }
  }

  private static String summary(List<Diagnostic> mistakes) {
    return mistakes.isEmpty() ? "no mistakes" : HumanFormat.summary(mistakes);
  }

  private static String files(List<String> changed) {
    List<String> named = changed.subList(0, Math.min(MOST_FILES, changed.size()));
    int more = changed.size() - named.size();
    return String.join(", ", named) + (more == 0 ? "" : " and " + more + " more");
  }

  /** Each mistake once, as long as it stays. */
  private void tell(List<Diagnostic> mistakes) {
    List<Diagnostic> fresh = new ArrayList<>(mistakes);
    fresh.removeIf(one -> told.stream().anyMatch(old -> isSame(old, one)));
    HumanFormat format = new HumanFormat(common.isColored(console));
    fresh.forEach(one -> console.err().print(format.format(one)));
    console.err().flush();
    told = mistakes;
  }

  private static boolean isSame(Diagnostic old, Diagnostic now) {
    return old.code() == now.code()
        && old.message().equals(now.message())
        && String.valueOf(old.where()).equals(String.valueOf(now.where()));
  }

  private void say(String line) {
    if (!common.isQuiet()) {
      console.out().println(line);
      console.out().flush();
    }
  }
}
