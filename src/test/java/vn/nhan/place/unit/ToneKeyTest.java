package vn.nhan.place.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneKeyTest {

    @ParameterizedTest
    @CsvSource({"Khánh Hoà,Khánh Hòa", "Thuỷ,Thủy", "PHỐ HIẾN,phố hiến", "Quý  Hoá,Quý Hóa"})
    void spellingsOfOneNameAreTheSame(String one, String other) {
        assertThat(ToneKey.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Hoa,Hoà", "Phố Hiến,Pho Hien", "Đông,Dông", "Nhãn,Nhân", "Tân An,Tấn An"})
    void otherNamesAreNot(String one, String other) {
        assertThat(ToneKey.same(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Thành phố Hưng Yên,Thành phố,TP Hưng Yên",
        "Phường Phố Hiến,Phường,Phường Phố Hiến",
        "Thị xã Mỹ Hào,Thị xã,Thị xã Mỹ Hào",
        "Xã Tân Tiến,Xã,Xã Tân Tiến"
    })
    void typeStandsBeforeTheName(String fullName, String type, String inAddress) {
        assertThat(UnitName.of(fullName).type()).isEqualTo(type);
        assertThat(UnitName.of(fullName).inAddress()).isEqualTo(inAddress);
    }
}
