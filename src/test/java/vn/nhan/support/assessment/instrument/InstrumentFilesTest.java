package vn.nhan.support.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.nhan.business.fact.Sector;
import vn.nhan.tenant.file.FileProblem;
import vn.nhan.tenant.file.FileProblems;
import vn.nhan.testing.Assess;

/** Files are checked as a whole, and everything that is wrong with them is said at once. */
class InstrumentFilesTest {

    @Test
    void threeInstrumentsComeWithTheInstallation() {
        var all = ShippedInstruments.load();

        assertThat(all).extracting(one -> one.edition().code()).containsExactly("1567-2025", "2158-2023", "1970-2021");
        assertThat(all).extracting(one -> one.pillars().size()).containsExactly(5, 7, 6);
        assertThat(all).extracting(one -> one.scale().getSimpleName()).containsExactly("Of1567", "Of2158", "Of1970");
        assertThat(all.get(2).levels()).extracting(Level::number).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(all.get(0).method()).isEqualTo(Method.LINKS);
        assertThat(all)
                .allSatisfy(one -> assertThat(one.asked(Sector.CROPS).size())
                        .isGreaterThan(one.asked(null).size()));
    }

    /** Nobody takes our short questions for a ministry's text. */
    @Test
    void eachFileSaysWhoseWordsItsQuestionsAre() {
        assertThat(ShippedInstruments.load()).allSatisfy(one -> {
            assertThat(one.source().wording().vi())
                    .startsWith("Câu hỏi rút gọn của nền tảng theo các trụ cột của Quyết định "
                            + one.source().decision())
                    .contains("không phải nguyên văn của Bộ");
            assertThat(one.source().wording().en()).contains("not the ministry's text");
        });
    }

    @Test
    void everyMistakeOfAFileIsNamedAtOnce() {
        var broken = sample().replace("weight: 20\n    advice", "weight: 25\n    advice")
                .replace("level: 3, points: 50", "level: 3, points: 20")
                .replace("{points: 4, text", "{points: 3, text")
                .replace("code: strategy-plan, pillar: strategy,", "code: strategy-plan, pillar: plans,")
                .replace("sectors: [tourism, services]", "sectors: [fishing]")
                .replace("decidedOn: 2021-12-13", "decidedOn: yesterday\nauthor: nobody")
                .replace("edition: 1\n", "edition: 0\n");

        assertThat(mistakes(broken))
                .extracting(FileProblem::field)
                .contains(
                        "edition",
                        "pillars",
                        "levels[3]",
                        "answers[0].options[4].points",
                        "questions[3].sectors[0]",
                        "decidedOn",
                        "author");
    }

    @Test
    void oneMistakeHidesNoOther() {
        var broken = sample().replace("weight: 10\n", "weight: 11\n")
                .replace("code: strategy-plan, pillar: strategy,", "code: strategy-plan, pillar: plans,")
                .replace("points: 4, text", "points: 5, text")
                .replace(
                        "code: data-diary, pillar: data, answers: practice,",
                        "code: data-diary, pillar: data, answers: none,");

        assertThat(mistakes(broken))
                .extracting(FileProblem::field)
                .containsExactlyInAnyOrder(
                        "pillars", "questions[4].pillar", "answers[0].options", "questions[20].answers");
    }

    @Test
    void criteriaOfAProvinceAreReadAsTheirOwn() {
        var problems = new FileProblems("thu.yaml");
        var read = InstrumentReader.read(Assess.set("hung-yen-thu", 1).getBytes(StandardCharsets.UTF_8), problems);

        assertThat(problems.all()).isEmpty();
        assertThat(read.orElseThrow().scale()).isEqualTo(Scale.OfProvince.class);
    }

    @Test
    void brokenWeightsAreSaidWithTheirSum() {
        var broken = sample().replace("weight: 10\n", "weight: 11\n");

        assertThat(mistakes(broken)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("pillars");
            assertThat(problem.args()).containsEntry("sum", 101);
            assertThat(problem.toString()).contains("add up to 101");
        });
    }

    @Test
    void pillarWithoutACommonQuestionIsRefused() {
        var broken = sample().replace(
                        "code: culture-skills, pillar: culture, answers: practice,",
                        "code: culture-skills, pillar: culture, answers: practice, sectors: [trade],")
                .replace(
                        "code: culture-learning, pillar: culture, answers: practice,",
                        "code: culture-learning, pillar: culture, answers: practice, sectors: [trade],");

        assertThat(mistakes(broken))
                .singleElement()
                .satisfies(problem -> assertThat(problem.args()).containsEntry("pillar", "culture"));
    }

    @Test
    void questionGivenTwiceAndUnknownPillarAreRefused() {
        var broken = sample().replace("code: strategy-lead,", "code: strategy-plan,")
                .replace("code: data-diary, pillar: data", "code: data-diary, pillar: nowhere");

        assertThat(mistakes(broken)).hasSize(2);
    }

    @Test
    void whatBelongsToTheOtherMethodIsRefused() {
        var broken = sample().replace("method: points", "method: links");

        assertThat(mistakes(broken))
                .extracting(FileProblem::field)
                .contains("levels[0].points", "levels[0].tools", "pillars[0].weight");
    }

    @Test
    void textThatIsNoYamlOrTooLittleIsNamed() {
        assertThat(mistakes("{")).hasSize(1);
        assertThat(mistakes("- a")).hasSize(1);
        assertThat(mistakes("code: x")).hasSizeGreaterThan(8);
    }

    @Test
    void theInstallationDoesNotStartWithBrokenFiles() {
        assertThatThrownBy(() -> ShippedInstruments.load(name -> switch (name) {
                    case "instruments.yaml" ->
                        Optional.of("instruments: [1970-2021-1, 9999-2099-1]".getBytes(StandardCharsets.UTF_8));
                    case "1970-2021-1.yaml" ->
                        Optional.of(
                                sample().replace("edition: 1\n", "edition: 2\n").getBytes(StandardCharsets.UTF_8));
                    default -> Optional.empty();
                }))
                .isInstanceOf(InstrumentFilesInvalid.class)
                .hasMessageContaining("assessment/1970-2021-1.yaml: code")
                .hasMessageContaining("assessment/9999-2099-1.yaml");
    }

    private static java.util.List<FileProblem> mistakes(String yaml) {
        var problems = new FileProblems("thu.yaml");
        InstrumentReader.read(yaml.getBytes(StandardCharsets.UTF_8), problems);
        return problems.all();
    }

    private static String sample() {
        try (InputStream file = InstrumentFilesTest.class.getResourceAsStream("/assessment/1970-2021-1.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
