package factbook.render;

import factbook.fact.Script;
import factbook.fact.Settings;
import factbook.site.Moves;
import factbook.site.Site;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files that hosts and search engines look for; a reader of the folder needs none of them. */
public final class HostFiles {
  /**
   * The policy of the pages' own {@code <meta>}, with what only a header can say. Our programs
   * connect to nothing; judges of pages read {@code robots.txt} from within them.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private HostFiles() {}

  /**
   * The files by their paths below the output folder; without a base URL there is no {@code
   * sitemap.xml}, which must name whole addresses.
   */
  public static Map<String, byte[]> of(Site site) {
    Settings settings = site.book().settings();
    String base = settings.baseUrl();
    Map<String, byte[]> files = new TreeMap<>();
    files.put(".nojekyll", new byte[0]);
    files.put("_headers", bytes(headers(base)));
    Moves moves = Moves.of(site);
    if (!moves.stubs().isEmpty()) {
      files.put("_redirects", bytes(redirects(moves, settings)));
    }
    files.put("robots.txt", bytes(robots(base)));
    if (base != null) {
      Sitemap.files(site, base, Sitemap.MOST).forEach((name, text) -> files.put(name, bytes(text)));
    }
    return Collections.unmodifiableMap(files);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Netlify and Cloudflare Pages read it; other hosts show the pages in the old places. */
  private static String redirects(Moves moves, Settings settings) {
    String base = settings.baseUrl();
    String path = base == null ? "/" : URI.create(base).getRawPath();
    StringBuilder lines = new StringBuilder();
    for (Moves.Stub stub : moves.stubs()) {
      for (Script script : settings.scripts()) {
        String folder = path + script.folder() + "/";
        lines.append(folder).append(stub.path()).append(' ');
        lines.append(folder).append(stub.target().path()).append(" 301\n");
      }
    }
    return lines.toString();
  }

  private static String robots(@Nullable String base) {
    String all = "User-agent: *\nAllow: /\n";
    return base == null ? all : all + "Sitemap: " + base + "sitemap.xml\n";
  }

  private static String headers(@Nullable String base) {
    String path = base == null ? "/" : URI.create(base).getRawPath();
    return path
        + "*\n  Content-Security-Policy: "
        + POLICY
        + "\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n"
        + path
        + "assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"
        // The one document has its own style and program, which the policy above would stop.
        + path
        + "offline/*\n  Content-Disposition: attachment\n";
  }
}
