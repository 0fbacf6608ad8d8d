package factbook.cache;

import factbook.cache.KnownPage.KnownProof;
import factbook.check.PageOutline;
import factbook.check.PageOutline.Twin;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The bytes of one page in the cache, without its path. */
final class PageRecord {
  private PageRecord() {}

  static byte[] bytes(KnownPage page) throws IOException {
    CacheOutput out = new CacheOutput();
    out.digest(page.view());
    out.number(page.proofs().size());
    for (KnownProof proof : page.proofs()) {
      out.text(proof.figure());
      out.digest(proof.digest());
    }
    out.digest(page.sha256());
    write(page.outline(), out);
    return deflated(out.bytes());
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream out = new DeflaterOutputStream(all, deflater)) {
      out.write(bytes);
    } finally {
      deflater.end();
    }
    return all.toByteArray();
  }

  private static byte[] inflated(byte[] bytes) throws IOException {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  private static void write(PageOutline outline, CacheOutput out) throws IOException {
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

  static KnownPage read(String path, byte[] bytes) throws IOException {
    CacheInput in = new CacheInput(inflated(bytes));
    KnownPage page = new KnownPage(in.digest(), proofs(in), in.digest(), outline(path, in));
    in.end();
    return page;
  }

  private static List<KnownProof> proofs(CacheInput in) throws IOException {
    List<KnownProof> proofs = new ArrayList<>();
    for (int count = in.count(); count > 0; count--) {
      proofs.add(new KnownProof(in.text(), in.digest()));
    }
    return proofs;
  }

  private static PageOutline outline(String path, CacheInput in) throws IOException {
    return new PageOutline(
        path,
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
