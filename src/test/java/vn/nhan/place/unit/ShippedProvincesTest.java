package vn.nhan.place.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.nhan.place.unit.UnitLists.Beliefs;

class ShippedProvincesTest {

    private final Beliefs beliefs = Beliefs.shipped();

    @Test
    void sixtyThreeProvincesBecameThirtyFour() {
        assertThat(countOn(UnitLists.REFORM.minusDays(1))).isEqualTo(63);
        assertThat(countOn(UnitLists.REFORM)).isEqualTo(34);
        assertThat(citiesOn(UnitLists.REFORM)).isEqualTo(6);
    }

    @Test
    void dongNaiIsACentrallyRunCitySinceItsResolution() {
        assertThat(beliefs.on("75", LocalDate.of(2026, 4, 29)).fullName()).isEqualTo("Tỉnh Đồng Nai");
        assertThat(beliefs.on("75", LocalDate.of(2026, 4, 30)).fullName()).isEqualTo("Thành phố Đồng Nai");
        assertThat(beliefs.on("75", LocalDate.of(2026, 4, 30)).decree()).isEqualTo("Nghị quyết 30/2026/QH16");
        assertThat(citiesOn(LocalDate.of(2026, 4, 30))).isEqualTo(7);
    }

    @Test
    void hueWasThuaThienHueUntilTheEndOf2024() {
        assertThat(beliefs.on("46", LocalDate.of(2024, 12, 31)).fullName()).isEqualTo("Tỉnh Thừa Thiên Huế");
        assertThat(beliefs.on("46", LocalDate.of(2025, 1, 1)).fullName()).isEqualTo("Thành phố Huế");
    }

    @Test
    void everyMergedProvinceHasExactlyOneSuccessor() {
        var merged = beliefs.lineages().stream()
                .filter(lineage -> lineage.on().equals(UnitLists.REFORM))
                .toList();
        assertThat(merged).hasSize(52).allMatch(Lineage::coversAll);
        assertThat(merged.stream().map(Lineage::newUnitId).distinct()).hasSize(23);
        assertThat(successor("34")).isEqualTo("Tỉnh Hưng Yên");
        assertThat(successor("93")).isEqualTo("Thành phố Cần Thơ");
        assertThat(successor("02")).isEqualTo("Tỉnh Tuyên Quang");
        assertThat(successor("06")).isEqualTo("Tỉnh Thái Nguyên");
    }

    @Test
    void codesWereGivenToOtherProvinces() {
        assertThat(beliefs.on("24", UnitLists.REFORM.minusDays(1)).fullName()).isEqualTo("Tỉnh Bắc Giang");
        assertThat(beliefs.on("24", UnitLists.REFORM).fullName()).isEqualTo("Tỉnh Bắc Ninh");
    }

    @Test
    void takenAgainTheyChangeNothing() {
        var again = beliefs.take(UnitLists.file("provinces.csv"), UnitLists.from(LocalDate.of(2008, 8, 1), null));
        assertThat(again.isNothingNew()).isTrue();
        var lineage = beliefs.take(UnitLists.file("province-lineage.csv"), UnitLists.from(UnitLists.REFORM, null));
        assertThat(lineage.isNothingNew()).isTrue();
    }

    private String successor(String code) {
        var old = beliefs.on(code, UnitLists.REFORM.minusDays(1));
        return beliefs.lineages().stream()
                .filter(lineage -> lineage.oldUnitId().equals(old.id()))
                .map(lineage -> beliefs.units().stream()
                        .filter(unit -> unit.id().equals(lineage.newUnitId()))
                        .findFirst()
                        .orElseThrow()
                        .fullName())
                .findFirst()
                .orElseThrow();
    }

    private long countOn(LocalDate day) {
        return beliefs.units().stream().filter(unit -> unit.isValidOn(day)).count();
    }

    private long citiesOn(LocalDate day) {
        return beliefs.units().stream()
                .filter(unit -> unit.isValidOn(day) && unit.type().equals("Thành phố"))
                .count();
    }
}
