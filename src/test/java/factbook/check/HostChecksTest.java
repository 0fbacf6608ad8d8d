package factbook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HostChecksTest {
  private static final String BASE = "https://example.org/";

  private static List<String> faults(
      Host host, SortedMap<String, Long> sizes, List<String> redirects, @Nullable String baseUrl) {
    Diagnostics diagnostics = new Diagnostics();
    Checks.checkHost(host, sizes, redirects, baseUrl, diagnostics);
    diagnostics.sorted().forEach(found -> assertEquals(CheckCode.HOST, found.code()));
    return diagnostics.sorted().stream().map(Diagnostic::message).toList();
  }

  private static SortedMap<String, Long> files(String folder, int count, long bytes) {
    SortedMap<String, Long> sizes = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      sizes.put(folder + i + ".html", bytes);
    }
    return sizes;
  }

  @Test
  void aSiteWithinTheLimitsIsTakenByAll() {
    for (Host host : Host.values()) {
      assertEquals(List.of(), faults(host, files("a/", 20_000, 40_000), List.of("/a /b"), BASE));
    }
  }

  @Test
  void cloudflareTakesTwentyThousandFilesAndNoneOverTwentyFiveMebibytes() {
    assertEquals(
        List.of(
            "cloudflare-pages: there are 20001 files, and it takes 20000",
            "cloudflare-pages: there are 26214401 bytes in “a/0.html”, and it takes 26214400"),
        faults(Host.CLOUDFLARE_PAGES, with(files("a/", 20_001, 1), 26_214_401), List.of(), BASE));
  }

  private static SortedMap<String, Long> with(SortedMap<String, Long> sizes, long first) {
    sizes.put(sizes.firstKey(), first);
    return sizes;
  }

  @Test
  void netlifyCountsTheFilesOfEachFolder() {
    SortedMap<String, Long> sizes = files("zh-hans/parks/", 54_001, 1);
    sizes.putAll(files("zh-hant/parks/", 54_000, 1));

    assertEquals(
        List.of(
            "netlify: there are 54001 files in the folder “zh-hans/parks/”, and it takes 54000"),
        faults(Host.NETLIFY, sizes, List.of(), BASE));
  }

  @Test
  void gitHubCountsTheBytesOfTheSite() {
    assertEquals(
        List.of("github-pages: there are 1000000020 bytes in all, and it takes 1000000000"),
        faults(Host.GITHUB_PAGES, files("a/", 20, 50_000_001), List.of(), BASE));
  }

  @Test
  void redirectsHaveANumberAndALength() {
    List<String> many = Collections.nCopies(2_001, "/" + "a".repeat(1_000));

    assertEquals(
        List.of(
            "cloudflare-pages: there are 1001 characters in the longest redirect, and it takes"
                + " 1000",
            "cloudflare-pages: there are 2001 redirects, and it takes 2000"),
        faults(Host.CLOUDFLARE_PAGES, files("", 1, 1), many, BASE));
  }

  @Test
  void aHostNeedsAnAddress() {
    assertEquals(
        List.of("nginx: the book says nowhere that it will stand there"),
        faults(Host.NGINX, files("", 1, 1), List.of(), null));
  }
}
