package vn.nhan.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/**
 * As many communes as there were before and as there are since the reform of 2025, with names made up from words that
 * names of places have. The same ones at every run.
 */
final class MadeUpCommunes {

    static final int BEFORE = 10_035;
    static final int NOW = 3_321;

    private static final String[] FIRST = {
        "Tân", "Phú", "An", "Bình", "Long", "Vĩnh", "Hòa", "Thạnh", "Đông", "Tây", "Nam", "Bắc", "Yên", "Thanh", "Minh",
        "Hưng", "Quảng", "Đại", "Trung", "Xuân", "Hồng", "Ngọc", "Văn", "Hải", "Sơn", "Cẩm", "Thái", "Liên", "Phong",
                "Mỹ"
    };
    private static final String[] SECOND = {
        "Hiến", "Phú", "Tiến", "Thành", "Lộc", "Hòa", "Thuận", "Sơn", "Giang", "Châu", "Khê", "Lâm", "Hà", "Dương",
        "Thủy", "Đức", "Nghĩa", "Phước", "Lợi", "Điền", "Lĩnh", "Đồng", "Kiên", "Quý", "Trạch", "Thượng", "Hạ", "Nhân",
        "Nhãn", "Cường", "Quang", "Bảo", "Thắng", "Vân", "Long", "Tâm", "Ninh", "Khánh", "Trị", "Mỹ"
    };
    private static final String[] THIRD = {"", "", "", "", " Đông", " Tây", " 1", " 2", " Thượng"};

    private MadeUpCommunes() {}

    /** @param provinces codes of the provinces that they lie in */
    static byte[] list(int count, List<String> provinces) {
        var random = new Random(count);
        var names = new HashSet<String>();
        var csv = new StringBuilder("code,full_name,level,province_code\n");
        for (int i = 0; i < count; ) {
            var name = (random.nextInt(5) == 0 ? "Phường " : "Xã ") + name(random);
            var province = provinces.get(random.nextInt(provinces.size()));
            if (names.add(province + name)) {
                csv.append("%05d,%s,commune,%s%n".formatted(i++, name, province));
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What people type on their way to a name: its beginning, with and without accents, letter by letter. */
    static List<String> typed(int count) {
        var random = new Random(7);
        var typed = new ArrayList<String>();
        while (typed.size() < count) {
            var name = name(random);
            var whole = random.nextBoolean() ? name : vn.nhan.platform.text.Vietnamese.fold(name);
            for (int letters = 2; letters <= whole.length() && typed.size() < count; letters += 2) {
                typed.add(whole.substring(0, letters));
            }
        }
        return List.copyOf(typed);
    }

    private static String name(Random random) {
        return FIRST[random.nextInt(FIRST.length)] + " " + SECOND[random.nextInt(SECOND.length)]
                + THIRD[random.nextInt(THIRD.length)];
    }
}
