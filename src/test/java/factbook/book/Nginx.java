package factbook.book;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Debian's nginx on the loopback address, set up as {@code docs/publishing.md} says. */
final class Nginx implements AutoCloseable {
  static final Path PROGRAM = Path.of("/usr/sbin/nginx");
  private static final Path DOCUMENT = Path.of("docs/publishing.md");

  private final Process process;
  private final URI base;

  private Nginx(Process process, URI base) {
    this.process = process;
    this.base = base;
  }

  /** A port that nobody listens on. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /**
   * Serves a folder.
   *
   * @param path begins and ends with a slash
   * @param work an empty folder of its own
   */
  static Nginx serve(Path folder, int port, String path, Path work)
      throws IOException, InterruptedException {
    String server =
        documented()
            .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
            .replace("/srv/parks/public/", folder + "/")
            .replace("/parks/", path);
    Path settings = work.resolve("nginx.conf");
    Files.writeString(
        settings,
        """
        daemon off;
        user %3$s;
        pid %1$s/nginx.pid;
        error_log %1$s/error.log;
        events {}
        http {
          include /etc/nginx/mime.types;
          access_log off;
          client_body_temp_path %1$s/body;
          proxy_temp_path %1$s/proxy;
          fastcgi_temp_path %1$s/fastcgi;
          uwsgi_temp_path %1$s/uwsgi;
          scgi_temp_path %1$s/scgi;
        %2$s
        }
        """
            .formatted(work, server, System.getProperty("user.name")));
    Process process =
        new ProcessBuilder(List.of(PROGRAM.toString(), "-p", work + "/", "-c", settings.toString()))
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("out.log").toFile())
            .start();
    Nginx nginx = new Nginx(process, URI.create("http://127.0.0.1:" + port + path));
    nginx.awaitAnswer(work);
    return nginx;
  }

  /** The server block of the document. */
  private static String documented() throws IOException {
    String text = Files.readString(DOCUMENT);
    int start = text.indexOf("```nginx\n") + "```nginx\n".length();
    return text.substring(start, text.indexOf("```", start));
  }

  private void awaitAnswer(Path work) throws IOException, InterruptedException {
    for (int tries = 0; tries < 100; tries++) {
      if (!process.isAlive()) {
        throw new IOException("nginx: " + Files.readString(work.resolve("out.log")));
      }
      try {
        HttpURLConnection connection =
            (HttpURLConnection) base.resolve("index.html").toURL().openConnection();
        connection.getResponseCode();
        return;
      } catch (IOException notYet) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
    throw new IOException("nginx did not answer within five seconds");
  }

  /** The address of a file. */
  URI address(String path) {
    return base.resolve(path);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }
}
