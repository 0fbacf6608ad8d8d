package factbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Severity;
import factbook.fixture.Command;
import factbook.fixture.Golden;
import factbook.fixture.Jvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  private final Path book;

  ServeCommandTest(@TempDir Path temporary) {
    this.book = temporary.resolve("book");
    assertEquals(0, Command.run("init", book.toString(), "-q").exit());
  }

  @Test
  void saysThatAPortIsTakenAndWhatToDo() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      String next = Integer.toString(other.getLocalPort() + 1);

      Command serve = Command.run("serve", "--book", book.toString(), "--port", port);

      assertEquals(3, serve.exit());
      assertEquals("", serve.out());
      Golden.assertSame(
          "cli/serve-port-taken.txt", serve.err().replace(next, "8081").replace(port, "8080"));
    }
  }

  @Test
  void warnsWhoOpensItToOthers() throws IOException {
    try (ServerSocket other = new ServerSocket(0)) {
      String port = Integer.toString(other.getLocalPort());

      Command serve =
          Command.run("serve", "--book", book.toString(), "--host", "0.0.0.0", "--port", port);

      assertTrue(serve.err().contains("serve/open-to-others"), serve::err);
      assertTrue(serve.err().contains("serve/port-taken"), serve::err);
    }
  }

  @Test
  void whereNothingTellsOfChangesItSaysThatPagesFollowLater() {
    assertEquals("serve/no-watching", ServeCommand.unwatched().code().id());
    assertEquals(Severity.WARNING, ServeCommand.unwatched().code().severity());
  }

  @Test
  void refusesAHostThatIsNone() {
    Command serve = Command.run("serve", "--book", book.toString(), "--host", "256.1.1.1");

    assertEquals(2, serve.exit());
    assertTrue(serve.err().contains("--host 256.1.1.1 is no address"), serve::err);
  }

  /** Ctrl-C and the signal of an ending session are the ordinary way to end it. */
  @Test
  void endsAtOnceAndInOrderWhenItIsTold() throws Exception {
    Process process =
        new ProcessBuilder(
                Jvm.program(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "factbook.cli.Main",
                "serve",
                "--port",
                "0",
                "--book",
                book.toString())
            .start();
    try (BufferedReader out =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        BufferedReader err =
            new BufferedReader(
                new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      String address = out.readLine().split(" ", -1)[0];
      assertTrue(out.readLine().startsWith("the book: "));
      assertEquals(
          200,
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
              .statusCode());

      process.toHandle().destroy(); // the streams stay open

      assertTrue(process.waitFor(5, TimeUnit.SECONDS));
      assertEquals(0, process.exitValue());
      assertEquals(0, err.lines().count());
    } finally {
      process.destroyForcibly();
    }
  }
}
