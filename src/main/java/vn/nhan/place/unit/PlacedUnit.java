package vn.nhan.place.unit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit with what was above it in its own time.
 *
 * @param district null since districts were abolished, and for provinces and districts themselves
 * @param province null only for a province itself
 */
public record PlacedUnit(
        AdminUnit unit,
        @Nullable AdminUnit district,
        @Nullable AdminUnit province) {

    /** As addresses write it, without the province: {@code Phường Hiến Nam, TP Hưng Yên}. */
    public String withoutProvince() {
        return unit.inAddress() + (district == null ? "" : ", " + district.inAddress());
    }

    /** As above, with the province: {@code Phường III, TP Vị Thanh, Tỉnh Hậu Giang}. */
    public String inFull() {
        return withoutProvince()
                + Optional.ofNullable(province)
                        .map(above -> ", " + above.inAddress())
                        .orElse("");
    }
}
