package vn.nhan.place.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nhan.place.unit.AdminUnit;
import vn.nhan.place.unit.PlacedUnit;
import vn.nhan.place.unit.UnitLevel;

class AddressLineTest {

    private static final LocalDate ENTERED = LocalDate.of(2024, 5, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final PlacedUnit HIEN_NAM =
            before("11953", "Phường Hiến Nam", "Thành phố Hưng Yên", "Tỉnh Hưng Yên");
    private static final PlacedUnit PHO_HIEN = now("11953", "Phường Phố Hiến", "Tỉnh Hưng Yên");

    @Test
    void addressOf2024ReadsAsItWasAndAsItIs() {
        var stays = List.of(new Stay(HIEN_NAM, ENTERED), new Stay(PHO_HIEN, REFORM));

        assertThat(AddressLine.on(ENTERED, stays).now()).isEqualTo("Phường Hiến Nam, TP Hưng Yên");
        assertThat(AddressLine.on(ENTERED, stays).formers()).isEmpty();
        assertThat(AddressLine.on(REFORM.minusDays(1), stays).now()).isEqualTo("Phường Hiến Nam, TP Hưng Yên");
        assertThat(AddressLine.on(TODAY, stays).now()).isEqualTo("Phường Phố Hiến");
        assertThat(AddressLine.on(TODAY, stays).formers())
                .containsExactly(new FormerName("Phường Hiến Nam, TP Hưng Yên", "1/7/2025"));
    }

    @Test
    void sameCodeEnteredTodayHasNoFormerName() {
        var line = AddressLine.on(TODAY, List.of(new Stay(PHO_HIEN, TODAY)));

        assertThat(line.now()).isEqualTo("Phường Phố Hiến");
        assertThat(line.formers()).isEmpty();
        assertThat(line.endedOn()).isNull();
    }

    @Test
    void formerProvinceIsNamedWhereItWasAnother() {
        var viThanh = List.of(
                new Stay(before("31321", "Phường III", "Thành phố Vị Thanh", "Tỉnh Hậu Giang"), ENTERED),
                new Stay(now("31321", "Phường Vị Thanh", "Thành phố Cần Thơ"), REFORM));
        var haGiang = List.of(
                new Stay(before("00691", "Phường Trần Phú", "Thành phố Hà Giang", "Tỉnh Hà Giang"), ENTERED),
                new Stay(now("00691", "Phường Hà Giang 2", "Tỉnh Tuyên Quang"), REFORM));

        assertThat(AddressLine.on(TODAY, viThanh).now()).isEqualTo("Phường Vị Thanh");
        assertThat(AddressLine.on(TODAY, viThanh).formers())
                .extracting(FormerName::name)
                .containsExactly("Phường III, TP Vị Thanh, Tỉnh Hậu Giang");
        assertThat(AddressLine.on(TODAY, haGiang).formers())
                .extracting(FormerName::name)
                .containsExactly("Phường Trần Phú, TP Hà Giang, Tỉnh Hà Giang");
    }

    @Test
    void nameThatEndedWithoutSuccessorSaysSo() {
        var line = AddressLine.on(TODAY, List.of(new Stay(HIEN_NAM, ENTERED)));

        assertThat(line.now()).isEqualTo("Phường Hiến Nam, TP Hưng Yên");
        assertThat(line.endedOnWritten()).isEqualTo("30/6/2025");
    }

    @Test
    void severalReformsAreToldNewestFirst() {
        var later = now("11953", "Phường Phố Hiến Mới", "Tỉnh Hưng Yên");
        var line = AddressLine.on(
                TODAY,
                List.of(
                        new Stay(later, LocalDate.of(2026, 9, 1)),
                        new Stay(HIEN_NAM, ENTERED),
                        new Stay(PHO_HIEN, REFORM)));

        assertThat(line.now()).isEqualTo("Phường Phố Hiến Mới");
        assertThat(line.formers())
                .containsExactly(
                        new FormerName("Phường Phố Hiến", "1/9/2026"),
                        new FormerName("Phường Hiến Nam, TP Hưng Yên", "1/7/2025"));
    }

    @Test
    void communesOfTheSameNameAreToldApartByTheirProvince() {
        var one = before("08284", "Xã Tân Tiến", "Huyện Vĩnh Tường", "Tỉnh Vĩnh Phúc");
        var other = before("31338", "Xã Tân Tiến", "Thành phố Vị Thanh", "Tỉnh Hậu Giang");

        assertThat(one.inFull()).isEqualTo("Xã Tân Tiến, Huyện Vĩnh Tường, Tỉnh Vĩnh Phúc");
        assertThat(other.inFull()).isEqualTo("Xã Tân Tiến, TP Vị Thanh, Tỉnh Hậu Giang");
    }

    private static PlacedUnit before(String code, String name, String district, String province) {
        var lastDay = REFORM.minusDays(1);
        return new PlacedUnit(unit(code, name, lastDay), unit("323", district, lastDay), unit("33", province, lastDay));
    }

    private static PlacedUnit now(String code, String name, String province) {
        return new PlacedUnit(unit(code, name, null), null, unit("33", province, null));
    }

    private static AdminUnit unit(String code, String name, @Nullable LocalDate lastDay) {
        return new AdminUnit(
                UUID.randomUUID(),
                code,
                UnitLevel.COMMUNE,
                "",
                name,
                null,
                "33",
                LocalDate.of(2008, 8, 1),
                lastDay,
                "");
    }
}
