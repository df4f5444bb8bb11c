package vn.nhan.business.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.problem.InvalidValue;

class OwnerNameTest {

    private static final List<String> NAMES = List.of("Hợp tác xã Nhãn Phố Hiến", "Bùi Thị Thu Hiền");

    @Test
    void nameAsBanksPrintItIsThatOfTheRepresentative() {
        assertThat(OwnerName.matches("BUI THI THU HIEN", NAMES)).isTrue();
        assertThat(OwnerName.matches("Bùi Thị Thu Hiền", NAMES)).isTrue();
    }

    @Test
    void nameAsBanksShortenItIsThatOfTheCooperative() {
        assertThat(OwnerName.matches("HTX NHAN PHO HIEN", NAMES)).isTrue();
        assertThat(OwnerName.matches("CONG TY TNHH LONG NHAN", List.of("Công ty trách nhiệm hữu hạn Long Nhãn")))
                .isTrue();
    }

    @Test
    void anotherNameIsAnother() {
        assertThat(OwnerName.matches("BUI THI THU", NAMES)).isFalse();
        assertThat(OwnerName.matches("NGUYEN VAN A", NAMES)).isFalse();
        assertThat(OwnerName.matches("...", List.of("", "…"))).isFalse();
    }

    @Test
    void numberIsReadWithItsBlanksAndShownMasked() {
        var number = AccountNumber.parse("1500 2051 23456");
        assertThat(number.digits()).isEqualTo("1500205123456");
        assertThat(number.masked()).isEqualTo("•••3456");
        assertThat(number).hasToString("•••3456");
        assertThatThrownBy(() -> AccountNumber.parse("12345")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> AccountNumber.parse("NHAN1500205")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void everyBankHasANumberAndANameOfItsOwn() {
        assertThat(Bank.all()).hasSizeGreaterThan(10).allSatisfy(bank -> {
            assertThat(bank.bin()).matches("9704[0-9]{2}");
            assertThat(bank.name()).isNotBlank();
        });
        assertThat(Bank.all()).extracting(Bank::bin).doesNotHaveDuplicates();
        assertThat(Bank.all()).extracting(Bank::name).doesNotHaveDuplicates();
    }
}
