package vn.nhan.place.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.ProblemTexts;

class UnitListReaderTest {

    private static final String LIST = "code,full_name,level,parent_code,province_code\n33,Tỉnh Hưng Yên,province,,\n"
            + "11953,Phường Hiến Nam,commune,33,33\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void unicodeIsReadHoweverItWasSaved(String charset) {
        assertThat(names(LIST.getBytes(Charset.forName(charset)))).isEqualTo("Tỉnh Hưng Yên, Phường Hiến Nam");
    }

    @Test
    void byteOrderMarkIsNotPartOfTheFirstColumn() {
        assertThat(names(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Tỉnh Hưng Yên, Phường Hiến Nam");
        assertThat(names(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("Tỉnh Hưng Yên, Phường Hiến Nam");
    }

    @Test
    void semicolonsAndQuotesOfSpreadsheetsAreRead() {
        var list = "code;full_name;level;province_code\r\n\"33\";\"Tỉnh Hưng Yên\";province;\r\n";
        assertThat(names(list.getBytes(StandardCharsets.UTF_8))).isEqualTo("Tỉnh Hưng Yên");
    }

    @Test
    void typeIsReadFromTheNameWhereTheListHasNone() {
        var list = (UnitList.Units) read(LIST.getBytes(StandardCharsets.UTF_8));
        assertThat(list.lines()).extracting(ListedUnit::type).containsExactly("Tỉnh", "Phường");
    }

    @Test
    void windowsCodePageIsToldByItsName() {
        // In this code page the vowel and its tone mark are two characters.
        var twoParts = LIST.replace("Phường", "Phươ\u0300ng")
                .replace("Hiến", "Hiê\u0301n")
                .replace("Tỉnh", "Ti\u0309nh");
        refused(twoParts.getBytes(Charset.forName("windows-1258")), "unit-list.windows-1258");
    }

    @Test
    void otherBytesThatAreNoTextAreRefusedWithTheirRow() {
        var file = LIST.getBytes(StandardCharsets.UTF_8);
        file[file.length - 3] = (byte) 0xC3;
        var refused = refused(file, "unit-list.encoding");
        assertThat(refused.args()).containsEntry("row", 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004 a spreadsheet", "%PDF-1.7"})
    void spreadsheetsAndPapersAreToldHowToBeSaved(String file) {
        refused(file.getBytes(StandardCharsets.ISO_8859_1), "unit-list.spreadsheet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"|unit-list.empty",
                "\"code,full_name,level\n\"|unit-list.empty",
                "\"Kính gửi quý cơ quan\n\"|unit-list.header",
                "\"{'units': []}\"|unit-list.header",
                "\"code,code,full_name,level\n01,01,A,province\n\"|unit-list.not-csv",
            })
    void whatIsNoListIsRefusedAsAWhole(String file, String code) {
        refused(file.getBytes(StandardCharsets.UTF_8), code);
    }

    @Test
    void openQuoteIsNoCsv() {
        refused(
                "code,full_name,level\n33,\"Tỉnh Hưng Yên,province\n".getBytes(StandardCharsets.UTF_8),
                "unit-list.not-csv");
    }

    @ParameterizedTest
    @CsvSource({
        "'33,Tỉnh Hưng Yên,province',unit-list.columns",
        "'3,Tỉnh Hưng Yên,province,,',unit-list.code-format",
        "'33,Tỉnh Hưng Yên,thành phố,,',unit-list.level",
        "'33,,province,,',unit-list.name",
        "'33,Hưng Yên,province,,',unit-list.type",
        "'33,T?nh H?ng Yên,province,,',unit-list.broken-letters",
        "'1195,Phường Hiến Nam,commune,33,33',unit-list.code-format",
        "'11953,Phường Hiến Nam,commune,33,',unit-list.code-format"
    })
    void wrongRowIsNamedWithItsReason(String line, String code) {
        var refused = catchThrowableOfType(UnitListFailure.WrongRows.class, () -> read(UnitLists.units(line)));
        assertThat(refused.fields().get(0).field()).isEqualTo("rows.2");
        assertThat(refused.fields().get(0).code()).isEqualTo(code);
        assertThat(ProblemTexts.known(code)).isTrue();
    }

    @Test
    void codeThatStandsTwiceNamesBothRows() {
        var refused = catchThrowableOfType(
                UnitListFailure.WrongRows.class,
                () -> read(UnitLists.units(
                        "33,Tỉnh Hưng Yên,province,,", "34,Tỉnh Thái Bình,province,,", "33,Tỉnh Khác,province,,")));
        assertThat(refused.fields()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("unit-list.code-twice");
            assertThat(error.args()).containsEntry("row", 4).containsEntry("first", 2);
        });
    }

    @Test
    void decomposedLettersAreRefusedFromProgramsAndComposedForPeople() {
        var file = Normalizer.normalize(LIST, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
        var refused = catchThrowableOfType(UnitListFailure.WrongRows.class, () -> read(file));
        assertThat(refused.fields()).allMatch(error -> error.code().equals("unit-list.not-composed"));

        var composed = (UnitList.Units)
                UnitListReader.read(file, new ListTerms(UnitLists.BEFORE, null, UnitLists.DECREE, true));
        assertThat(composed.lines().get(0).fullName()).isEqualTo("Tỉnh Hưng Yên");
    }

    @Test
    void hundredThousandRowsAreReadAndOneMoreIsRefused() {
        assertThat(read(communes(99_999)).rows()).isEqualTo(100_000);
        refused(communes(100_000), "unit-list.too-many-rows");
    }

    @Test
    void hundredThousandWrongRowsAreCountedAndTheFirstHundredTold() {
        var rows = IntStream.range(0, 100_000).mapToObj(i -> "x,Xã,commune,,").collect(Collectors.joining("\n"));
        var refused = catchThrowableOfType(UnitListFailure.WrongRows.class, () -> read(UnitLists.units(rows)));
        assertThat(refused.fields()).hasSize(100);
        assertThat((Integer) refused.args().get("count")).isGreaterThanOrEqualTo(100_000);
    }

    @ParameterizedTest
    @CsvSource({
        "'11953,2025-06-30,11953,eaten,1',unit-list.kind",
        "'11953,30-06-2025,11953,merged,1',unit-list.day",
        "'11953,2025-06-30,1195,merged,1',unit-list.code-format",
        "'11953,2025-06-30,11953,merged,0.5',unit-list.share",
        "'11953,2025-06-30,11953,split,1',unit-list.share",
        "'11953,2025-06-30,11953,split,0',unit-list.share",
        "'11953,2025-06-30,11953,split,half',unit-list.share"
    })
    void wrongLineageIsNamedWithItsReason(String line, String code) {
        var refused = catchThrowableOfType(UnitListFailure.WrongRows.class, () -> read(UnitLists.lineage(line)));
        assertThat(refused.fields()).first().extracting("code").isEqualTo(code);
        assertThat(ProblemTexts.known(code)).isTrue();
    }

    @Test
    void sharesOfOneUnitAreNoMoreThanAllOfIt() {
        var refused = catchThrowableOfType(
                UnitListFailure.WrongRows.class,
                () -> read(UnitLists.lineage("11953,2025-06-30,11953,split,0.7", "11953,2025-06-30,11956,split,0.4")));
        assertThat(refused.fields()).singleElement().extracting("code").isEqualTo("unit-list.shares-exceed");
    }

    private static byte[] communes(int count) {
        var rows = IntStream.range(0, count)
                .mapToObj(i -> "%05d,Xã Số %d,commune,33,33".formatted(i % 100_000, i))
                .collect(Collectors.joining("\n"));
        return UnitLists.units("33,Tỉnh Hưng Yên,province,,", rows);
    }

    private static DomainFailure refused(byte[] file, String code) {
        var refused = catchThrowableOfType(UnitListFailure.class, () -> read(file));
        assertThat(refused.code()).isEqualTo(code);
        assertThat(ProblemTexts.known(code)).isTrue();
        return refused;
    }

    private static String names(byte[] file) {
        return ((UnitList.Units) read(file))
                .lines().stream().map(ListedUnit::fullName).collect(Collectors.joining(", "));
    }

    private static UnitList read(byte[] file) {
        return UnitListReader.read(file, UnitLists.from(UnitLists.BEFORE, null));
    }
}
