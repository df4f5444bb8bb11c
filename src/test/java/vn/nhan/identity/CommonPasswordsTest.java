package vn.nhan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {

    private static final SignInName PHONE = SignInName.parse("0900 000 012");
    private static final SignInName EMAIL = SignInName.parse("hoa.tran@nhan.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matkhau123",
                "Matkhau@123",
                "M@tkhau123",
                "MẬT KHẨU 1",
                "mật khẩu mới",
                "anhyeuem99",
                "@nhyeuem2026",
                "Anh yêu em!!",
                "123anhyeuem",
                "tôi yêu Việt Nam",
                "vietnam2026",
                "Hochiminh1975",
                "hưng yên 2026",
                "matkhau matkhau",
                "p4ssw0rd2026",
                "password123",
                "iloveyou123",
                "qazwsxedcrfv",
                "1qaz2wsx3edc",
                "correct horse battery staple",
                "liverpool2026"
            })
    void whatIsTriedFirstIsRefused(String password) {
        assertThat(CommonPasswords.refusal(password, PHONE)).contains("identity.password-common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "0987654321",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "abcdef123456",
                "qwertyuiop",
                "asdfghjkl1234",
                "aaabbbcccddd",
                "0912345678",
                "19081975 2003",
                "            ",
                "!!!!!!!!!!!!"
            })
    void patternsAndDigitsAloneAreRefused(String password) {
        assertThat(CommonPasswords.refusal(password, EMAIL)).contains("identity.password-simple");
    }

    @ParameterizedTest
    @CsvSource({
        "0900000012 cua toi, 0900 000 012",
        "toi la 900 000 012, 0900 000 012",
        "dien thoai 0000012, +84 900 000 012",
        "Hoa Trần 8216 gà, hoa.tran@nhan.example",
        "vuon hoatran que, hoa.tran@nhan.example"
    })
    void ownSignInNameIsRefused(String password, String name) {
        assertThat(CommonPasswords.refusal(password, SignInName.parse(name))).contains("identity.password-like-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nhan long va long nhan",
                "ba con trâu lên đồi",
                "xe đạp mất phanh",
                "tr0iMuaToNhi",
                "vietnam co 54 dan toc",
                "8264 0159 3372 9046 11"
            })
    void wordsOfOnesOwnAreTaken(String password) {
        assertThat(CommonPasswords.refusal(password, PHONE)).isEmpty();
        assertThat(CommonPasswords.refusal(password, EMAIL)).isEmpty();
    }

    @Test
    void exampleOfTheRefusalIsNoPasswordEither() {
        assertThat(CommonPasswords.refusal("bốn con vịt xuống ao", PHONE)).contains("identity.password-common");
        assertThat(CommonPasswords.refusal("four ducks down the pond", PHONE)).contains("identity.password-common");
    }

    @Test
    void shortLocalPartForbidsNothing() {
        assertThat(CommonPasswords.refusal("ba con trâu lên đồi", SignInName.parse("con@nhan.example")))
                .isEmpty();
    }

    @Test
    void listIsSortedPlainAndSmall() throws IOException {
        try (var stream = CommonPasswords.class.getResourceAsStream("/passwords/common.txt")) {
            var text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            var words = text.lines().filter(line -> !line.startsWith("#")).toList();

            assertThat(words).isSorted().doesNotHaveDuplicates().hasSizeBetween(5_000, 20_000);
            assertThat(words).allMatch(word -> word.matches("[a-z0-9]{4,}"));
        }
    }
}
