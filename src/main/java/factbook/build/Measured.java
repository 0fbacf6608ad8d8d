package factbook.build;

import factbook.content.Content;
import factbook.publish.Tallied;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** An output that keeps nothing but how much there is of it. */
final class Measured implements Output {
  private final SortedMap<String, Long> sizes = new ConcurrentSkipListMap<>();
  private volatile List<String> redirects = List.of();

  @Override
  public void put(String path, byte[] bytes) {
    sizes.put(path, (long) bytes.length);
    if (path.equals("_redirects")) {
      redirects = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Override
  public void write(String path, Content content) throws IOException {
    Tallied tallied = new Tallied(content);
    tallied.writeTo(OutputStream.nullOutputStream());
    sizes.put(path, tallied.size());
  }

  /** The bytes of each file, by its path. */
  SortedMap<String, Long> sizes() {
    return sizes;
  }

  /** The lines of {@code _redirects}. */
  List<String> redirects() {
    return redirects;
  }
}
