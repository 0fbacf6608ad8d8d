package factbook.cli;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.serve.ServeCode;
import factbook.serve.Serving;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code factbook serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Shows the book in a browser while you write: pages follow each edit, mistakes appear in"
            + " them. Writes nothing. Ctrl-C ends it.",
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private static final int LARGEST_PORT = 65_535;

  private final Console console;

  @Option(names = "--port", paramLabel = "N", description = "Where to listen (default: 8080).")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Let others in the network read along, at this address of the computer.")
  private String host = "127.0.0.1";

  @Option(
      names = "--poll",
      description = "Look for changes again and again; for folders on the network.")
  private boolean poll;

  @Mixin private CommonOptions common = new CommonOptions();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Usage.check(port >= 0 && port <= LARGEST_PORT, "--port must be from 0 to 65535");
    Diagnostics diagnostics = new Diagnostics();
    warnOfOthers(diagnostics);
    ServeConsole lines = new ServeConsole(console, common);
    try (Serving serving =
        Serving.start(new Serving.Wish(common.book(), host, port, poll), lines)) {
      if (serving.isPolling() && !poll) {
        diagnostics.add(unwatched());
      }
      common.print(diagnostics, console);
      lines.begin(host, serving.port());
      run(serving);
    } catch (BindException taken) {
      diagnostics.add(taken());
      common.print(diagnostics, console);
      return ExitCode.of(diagnostics, false);
    }
    return ExitCode.DONE;
  }

  /** Until the process is told to end, by Ctrl-C or otherwise, which is no failure. */
  private void run(Serving serving) throws IOException {
    AtomicBoolean isRunning = new AtomicBoolean(true);
    Thread end =
        new Thread(
            () -> {
              if (isRunning.get()) {
                serving.close();
                console.out().flush();
                console.err().flush();
                // A signal would end the process with 130 or 143, as if something had failed.
                Runtime.getRuntime().halt(ExitCode.DONE);
              }
            },
            "end");
    Runtime.getRuntime().addShutdownHook(end);
    try {
      serving.run();
    } finally {
      isRunning.set(false);
    }
  }

  static Diagnostic unwatched() {
    return Diagnostic.general(
        ServeCode.NO_WATCHING,
        "the system does not tell of changes here, so they are looked for",
        "expect a page to follow some tenths of a second later");
  }

  private Diagnostic taken() {
    int other = port < LARGEST_PORT ? port + 1 : port - 1;
    return Diagnostic.general(
        ServeCode.PORT_TAKEN,
        "port " + port + " of " + host + " is taken by another program, or not yours to use",
        "end that program, or choose another port: --port " + other);
  }

  private void warnOfOthers(Diagnostics diagnostics) throws IOException {
    try {
      if (!InetAddress.getByName(host).isLoopbackAddress()) {
        diagnostics.add(
            Diagnostic.general(
                ServeCode.OPEN_TO_OTHERS,
                "everybody who reaches " + host + " in the network can read this book",
                "leave --host away to keep it to this computer"));
      }
    } catch (UnknownHostException unknown) {
      throw new Usage.WrongUse("--host " + host + " is no address of this computer");
    }
  }
}
