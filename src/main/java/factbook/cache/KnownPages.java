package factbook.cache;

import factbook.cache.KnownPage.KnownProof;
import factbook.check.PageOutline;
import factbook.check.PageOutline.Twin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The pages of a build, by path. */
public final class KnownPages {
  /** No build before this one. */
  public static final KnownPages NONE = new KnownPages(Map.of());

  private final Map<String, KnownPage> pages;

  /** These pages. */
  public KnownPages(Map<String, KnownPage> pages) {
    this.pages = Map.copyOf(pages);
  }

  /** A page; null where it is not known. */
  public @Nullable KnownPage get(String path) {
    return pages.get(path);
  }

  byte[] toBytes() throws IOException {
    CacheOutput out = new CacheOutput();
    SortedMap<String, KnownPage> sorted = new TreeMap<>(pages);
    out.number(sorted.size());
    for (KnownPage page : sorted.values()) {
      out.text(page.view());
      out.number(page.proofs().size());
      for (KnownProof proof : page.proofs()) {
        out.text(proof.figure());
        out.text(proof.digest());
      }
      out.text(page.sha256());
      write(page.outline(), out);
    }
    return out.bytes();
  }

  private static void write(PageOutline outline, CacheOutput out) throws IOException {
    out.text(outline.path());
    out.text(outline.lang());
    out.truth(outline.isTitled());
    out.text(outline.headings());
    out.texts(outline.ids());
    out.texts(outline.links());
    out.texts(outline.assets());
    out.number(outline.twins().size());
    for (Twin twin : outline.twins()) {
      out.text(twin.lang());
      out.text(twin.href());
    }
    out.text(outline.numbers());
    out.texts(outline.kept());
    out.texts(outline.terms());
  }

  static KnownPages of(byte[] bytes) throws IOException {
    CacheInput in = new CacheInput(bytes);
    Map<String, KnownPage> pages = new HashMap<>();
    for (int count = in.count(); count > 0; count--) {
      KnownPage page = new KnownPage(in.text(), proofs(in), in.text(), outline(in));
      pages.put(page.outline().path(), page);
    }
    in.end();
    return new KnownPages(pages);
  }

  private static List<KnownProof> proofs(CacheInput in) throws IOException {
    List<KnownProof> proofs = new ArrayList<>();
    for (int count = in.count(); count > 0; count--) {
      proofs.add(new KnownProof(in.text(), in.text()));
    }
    return proofs;
  }

  private static PageOutline outline(CacheInput in) throws IOException {
    return new PageOutline(
        in.text(),
        in.text(),
        in.truth(),
        in.text(),
        in.texts(),
        in.texts(),
        in.texts(),
        twins(in),
        in.text(),
        in.texts(),
        in.texts(),
        List.of());
  }

  private static List<Twin> twins(CacheInput in) throws IOException {
    List<Twin> twins = new ArrayList<>();
    for (int count = in.count(); count > 0; count--) {
      twins.add(new Twin(in.text(), in.text()));
    }
    return twins;
  }
}
