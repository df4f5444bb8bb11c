package vn.nhan.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyTextTest {

    private static final List<String> SENTENCES = List.of(
            "Nguyễn Văn Được",
            "Trần Thị Lan",
            "Lê Hoàng Phương",
            "Phạm Đức Thuỷ",
            "Địa chỉ",
            "Số điện thoại",
            "Diện tích",
            "Hợp tác xã nhãn lồng Hồng Nam",
            "xã Tân Hưng, tỉnh Hưng Yên",
            "Cây trồng",
            "Họ và tên chủ hộ",
            "Mã số thuế",
            "thôn Nễ Châu",
            "Sản phẩm",
            "Khối lượng",
            "Đặng Thị Bưởi",
            "Vũ Ngọc Quỳnh",
            "Bùi Quốc Khánh",
            "Đỗ Mười");

    @Test
    void sentencesInTcvn3AreTold() {
        assertThat(SENTENCES)
                .allSatisfy(
                        text -> assertThat(LegacyText.of(Legacy.tcvn3(text))).isEqualTo(LegacyText.TCVN3));
    }

    @Test
    void sentencesInVniAreTold() {
        assertThat(SENTENCES)
                .allSatisfy(text -> assertThat(LegacyText.of(Legacy.vni(text))).isEqualTo(LegacyText.VNI));
    }

    @Test
    void namesOfProvincesAreNeverTakenForLegacyText() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/units"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                for (var cell : Files.readString(file).split("[,\n]")) {
                    assertThat(LegacyText.of(cell)).as(cell).isNull();
                }
            }
        }
    }

    @Test
    void everySentenceOfThePlatformIsUnicode() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/messages"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                for (var word : Files.readString(file).split("[ =\n]")) {
                    assertThat(LegacyText.of(word)).as(file + ": " + word).isNull();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thôn",
                "toàn",
                "hoá",
                "Huê",
                "xuân",
                "quý",
                "m²",
                "12 m³",
                "«Áo dài»",
                "Café Mai",
                "5µm",
                "VietGAP®",
                "© 2026",
                "20 °C",
                "khoán",
                "Yên",
                "½ ha",
                "H'Lê",
                "Kông Chro"
            })
    void shortWordsOfUnicodeAreLeftAlone(String word) {
        assertThat(LegacyText.of(word)).isNull();
    }

    /** The two encodings, letter by letter. */
    private static final class Legacy {

        private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
        private static final Map<String, String> TCVN3 = new TreeMap<>();
        private static final Map<Character, String> TCVN3_PLAIN = Map.ofEntries(
                Map.entry('ă', "¨"),
                Map.entry('â', "©"),
                Map.entry('đ', "®"),
                Map.entry('ê', "ª"),
                Map.entry('ô', "«"),
                Map.entry('ơ', "¬"),
                Map.entry('ư', "\u00AD"),
                Map.entry('Đ', "§"),
                Map.entry('Ă', "¡"),
                Map.entry('Â', "¢"),
                Map.entry('Ê', "£"),
                Map.entry('Ô', "¤"),
                Map.entry('Ơ', "¥"),
                Map.entry('Ư', "¦"));

        static {
            put("a", "µ¶·¸¹");
            put("ă", "»¼½¾Æ");
            put("â", "ÇÈÉÊË");
            put("e", "ÌÎÏÐÑ");
            put("ê", "ÒÓÔÕÖ");
            put("i", "×ØÜÝÞ");
            put("o", "ßáâãä");
            put("ô", "åæçèé");
            put("ơ", "êëìíî");
            put("u", "ïñòóô");
            put("ư", "õö÷øù");
            put("y", "úûüýþ");
        }

        private static void put(String letter, String codes) {
            for (var i = 0; i < TONES.length(); i++) {
                TCVN3.put(
                        Normalizer.normalize(letter + TONES.charAt(i), Normalizer.Form.NFC), codes.substring(i, i + 1));
            }
        }

        static String tcvn3(String text) {
            var out = new StringBuilder();
            for (var c : text.toCharArray()) {
                var low = TCVN3.get(String.valueOf(c).toLowerCase(java.util.Locale.ROOT));
                out.append(low != null ? low : TCVN3_PLAIN.getOrDefault(c, String.valueOf(c)));
            }
            return out.toString();
        }

        static String vni(String text) {
            var out = new StringBuilder();
            var pieces = Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray();
            for (var i = 0; i < pieces.length; i++) {
                var base = pieces[i];
                var hat = 0;
                var tone = -1;
                while (i + 1 < pieces.length && pieces[i + 1] >= 0x300 && pieces[i + 1] < 0x370) {
                    var mark = pieces[++i];
                    if (TONES.indexOf(mark) >= 0) {
                        tone = TONES.indexOf(mark);
                    } else {
                        hat = mark;
                    }
                }
                out.append(vni(base, hat, tone));
            }
            return out.toString();
        }

        private static String vni(char base, int hat, int tone) {
            var upper = Character.isUpperCase(base);
            var low = Character.toLowerCase(base);
            String code;
            if (low == 'đ') {
                code = "ñ";
            } else if (low == 'i' && tone >= 0) {
                code = "ìæóíò".substring(tone, tone + 1);
            } else if (hat == 0x31B) {
                code = (low == 'o' ? "ô" : "ö") + (tone < 0 ? "" : "øûõùï".substring(tone, tone + 1));
            } else if (hat == 0x302) {
                code = low + (tone < 0 ? "â" : "àåãáä".substring(tone, tone + 1));
            } else if (hat == 0x306) {
                code = low + (tone < 0 ? "ê" : "èúüéë".substring(tone, tone + 1));
            } else if (low == 'y' && tone == 4) {
                code = "î";
            } else {
                code = low + (tone < 0 ? "" : "øûõùï".substring(tone, tone + 1));
            }
            return upper ? code.toUpperCase(java.util.Locale.ROOT) : code;
        }
    }
}
