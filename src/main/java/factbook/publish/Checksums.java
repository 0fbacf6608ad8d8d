package factbook.publish;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@value #NAME}: the SHA-256 of every file of a site but its own, sorted by path, in the form that
 * {@code sha256sum -c} reads.
 */
public final class Checksums {
  /** Its file in the output folder; not listed in itself. */
  public static final String NAME = "SHA256SUMS";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

  private static final int PIECE = 1 << 16;

  private Checksums() {}

  /** The list of these files. */
  static byte[] of(Manifest manifest) {
    SortedMap<String, String> checksums = new TreeMap<>();
    manifest.entries().forEach((path, entry) -> checksums.put(path, entry.sha256()));
    return of(checksums);
  }

  /** The list of files whose SHA-256 are known, by their paths. */
  public static byte[] of(SortedMap<String, String> checksums) {
    StringBuilder text = new StringBuilder();
    checksums.forEach((path, sha256) -> text.append(sha256).append("  ").append(path).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Compares the files of a folder with its list; files that are missing, changed or not listed are
   * added to the diagnostics.
   *
   * @return how many files are listed; 0 where the list cannot be read
   */
  public static int verify(Path folder, Diagnostics diagnostics) throws IOException {
    SortedMap<String, String> listed = listed(folder, diagnostics);
    if (listed == null) {
      return 0;
    }
    Inventory there = Inventory.of(folder);
    TreeSet<String> extra = new TreeSet<>(there.files());
    extra.remove(NAME);
    extra.remove(Manifest.NAME);
    for (Map.Entry<String, String> line : listed.entrySet()) {
      String path = line.getKey();
      if (!extra.remove(path)) {
        tell(diagnostics, PublishCode.MISSING_FILE, path, "is missing");
      } else if (!there.hasFile(path) || !sha256(folder.resolve(path)).equals(line.getValue())) {
        tell(diagnostics, PublishCode.CHANGED_FILE, path, "is not as it was published");
      }
    }
    extra.forEach(path -> tell(diagnostics, PublishCode.EXTRA_FILE, path, "is not in the list"));
    return listed.size();
  }

  private static void tell(Diagnostics diagnostics, PublishCode code, String path, String what) {
    String hint =
        code == PublishCode.EXTRA_FILE
            ? "somebody else put it there"
            : "take the file from the publisher again";
    diagnostics.add(Diagnostic.general(code, "“" + path + "” " + what, hint));
  }

  private static @Nullable SortedMap<String, String> listed(Path folder, Diagnostics diagnostics)
      throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      diagnostics.add(
          Diagnostic.general(
              PublishCode.NO_CHECKSUMS,
              "there is no " + NAME + " in “" + folder + "”",
              "name the folder that holds a whole published site"));
      return null;
    }
    SortedMap<String, String> listed = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        Matcher match = LINE.matcher(line);
        if (!match.matches() || SitePath.fault(match.group(2)) != null) {
          return damaged(folder, diagnostics);
        }
        listed.put(match.group(2), match.group(1));
      }
    } catch (CharacterCodingException e) {
      return damaged(folder, diagnostics);
    }
    return listed;
  }

  private static @Nullable SortedMap<String, String> damaged(Path folder, Diagnostics diagnostics) {
    diagnostics.add(
        Diagnostic.general(
            PublishCode.DAMAGED_CHECKSUMS,
            NAME + " in “" + folder + "” is damaged",
            "take it from the publisher again"));
    return null;
  }

  /** The SHA-256 of a file, which is not held. */
  static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = Sha256.start();
      byte[] piece = new byte[PIECE];
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        digest.update(piece, 0, read);
      }
      return Sha256.end(digest);
    }
  }
}
