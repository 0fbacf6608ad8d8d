package factbook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
  private static final String PAGE = "zh-hans/parks/a.html";

  @ParameterizedTest
  @CsvSource({
    "../sources/s1.html#p-20, zh-hans/sources/s1.html, p-20",
    "b.html, zh-hans/parks/b.html, ''",
    "./b.html?q=%E4%BA%91, zh-hans/parks/b.html, ''",
    "#f-a, zh-hans/parks/a.html, f-a",
    "../../index.html, index.html, ''",
    "%E4%BA%91.html#%E6%A0%96, zh-hans/parks/云.html, 栖",
    "a+b.html, zh-hans/parks/a+b.html, ''",
    "100%.html, zh-hans/parks/100%.html, ''",
    "'', zh-hans/parks/a.html, ''"
  })
  void leadsToAPlace(String address, String path, String fragment) {
    assertEquals(new Reference(path, fragment), Reference.resolve(PAGE, address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../x.html", "/x.html", "../parks/", "//example.org/x"})
  void leadsOutOfTheSiteOrToAFolder(String address) {
    assertNull(Reference.resolve(PAGE, address));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/, https",
    "//example.org/x, http",
    "JaVaScRiPt:alert(1), javascript",
    "' java\tscript:alert(1)', javascript",
    "\u0001javascript:x, javascript",
    "data:image/png;base64, data",
    "../a.html#a:b, ''",
    "a.html?x=a:b, ''",
    "a/b:c, ''",
    "#a:b, ''"
  })
  void hasAScheme(String address, String scheme) {
    assertEquals(scheme, Reference.scheme(address));
  }

  @Test
  void leadsFromAPageAtTheTop() {
    assertEquals(
        new Reference("zh-hans/index.html", ""),
        Reference.resolve("index.html", "zh-hans/index.html"));
  }
}
