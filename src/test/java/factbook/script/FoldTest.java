package factbook.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.fact.Script;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
  private static final Fold FOLD = Fold.standard();

  @ParameterizedTest
  @CsvSource({
    "雲棲小鎮, 云栖小镇", "衞星, 卫星", "衛星, 卫星", "羣眾, 群众", "牀, 床", "説明, 說明", "説明, 说明",
    "着手, 著手", "裏面, 里面", "裡面, 里面", "啓動, 启动", "啟動, 启动", "平台, 平臺", "頭髮, 头发",
    "６万, 6万", "６萬, 6万", "ＣＰＵ, cpu", "TOD, tod", "乾燥, 干燥", "矽力杰, 矽力傑"
  })
  void makesOneFormOfAll(String one, String other) {
    assertEquals(FOLD.fold(one), FOLD.fold(other));
  }

  @ParameterizedTest
  @CsvSource({"云, 风", "谷, 园", "1, 2", "a, b", "杭, 抗"})
  void keepsOthersApart(String one, String other) {
    assertNotEquals(FOLD.fold(one), FOLD.fold(other));
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    for (int character = 0x20; character < 0x30000; character++) {
      int once = FOLD.fold(character);
      assertEquals(once, FOLD.fold(once), Character.toString(character));
    }
  }

  @Test
  void findsWhatEachScriptWrites() {
    for (Script script : List.of(Script.HANT, Script.HANT_HK)) {
      Converter converter = Converters.of(script, List.of());
      for (String text : List.of("云栖小镇位于杭州西湖区", "里程碑式的系统发布会", "传统制造业的干部复习了历史", "只占后面的面积")) {
        assertEquals(FOLD.fold(text), FOLD.fold(converter.convert(text)), text);
      }
    }
  }

  @Test
  void keepsTheNumberOfCharacters() {
    String text = "６万家𠀾企业ＡＢ　c";
    assertEquals(text.codePointCount(0, text.length()), FOLD.fold(text).codePoints().count());
  }

  @Test
  void tellsWhatASearchNeedsToKnowOfABook() {
    Map<Integer, Integer> needed = FOLD.of("雲A的");
    assertTrue(needed.containsKey((int) '雲') || needed.containsValue((int) '雲'));
    assertEquals((int) 'a', needed.get((int) 'A'));
    assertTrue(!needed.containsKey((int) '的'));
  }
}
