package factbook.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.fact.Script;
import factbook.script.ScriptLeaks.Leak;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptLeaksTest {
  @Test
  void findsSimplifiedCharactersInTraditionalTextAtTheirPlaces() {
    assertEquals(
        List.of(new Leak(3, "国"), new Leak(6, "这")),
        ScriptLeaks.of(Script.HANT).find("\uD842\uDFB7中国雲a这裡"));
  }

  @Test
  void findsGlyphsOfOtherRegions() {
    assertEquals(
        List.of(new Leak(0, "裏"), new Leak(2, "着")), ScriptLeaks.of(Script.HANT).find("裏為着"));
    assertEquals(
        List.of(new Leak(0, "裡"), new Leak(1, "說")), ScriptLeaks.of(Script.HANT_HK).find("裡說着"));
  }

  @Test
  void findsTraditionalCharactersInSimplifiedText() {
    assertEquals(List.of(new Leak(1, "國")), ScriptLeaks.of(Script.HANS).find("中國云"));
  }

  @Test
  void leavesCharactersOfBothScripts() {
    String both = "后里面只台干系制布志斗才升合同著乾瞭藉";
    assertEquals(List.of(), ScriptLeaks.of(Script.HANT).find(both.replace("著", "")));
    assertEquals(List.of(), ScriptLeaks.of(Script.HANS).find("后里面只台干系制布志斗才升合同乾坤瞭望著名"));
  }
}
