package vn.nhan.place.unit;

import java.util.List;

/**
 * The full name of a unit in its two parts.
 *
 * @param type such as {@code Phường}; empty when the name begins with no known type
 * @param own what stands after the type
 */
record UnitName(String type, String own) {

    private static final List<String> TYPES =
            List.of("Thành phố", "Thị xã", "Thị trấn", "Đặc khu", "Phường", "Huyện", "Quận", "Tỉnh", "Xã");

    private static final String CITY = "Thành phố";

    static UnitName of(String fullName) {
        return TYPES.stream()
                .filter(type -> fullName.startsWith(type + " "))
                .findFirst()
                .map(type -> new UnitName(type, fullName.substring(type.length() + 1)))
                .orElse(new UnitName("", fullName));
    }

    /** As addresses write it: a city as {@code TP Hưng Yên}, everything else in full. */
    String inAddress() {
        return type.equals(CITY) ? "TP " + own : type.isEmpty() ? own : type + " " + own;
    }
}
