package vn.nhan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.nhan.business.BusinessStatus;

class TaskLinesTest {

    private static final String BUSINESS = TaskFixture.BUSINESS.toString();

    /** Words that name themselves and what they were given. */
    private static final ReportingMessages WORDS = (ReportingMessages) Proxy.newProxyInstance(
            TaskLinesTest.class.getClassLoader(),
            new Class<?>[] {ReportingMessages.class},
            (proxy, word, given) -> word.getName() + (given == null ? "" : Arrays.toString(given)));

    @Test
    void onlyTheProfileCanBeOpenedBeforeThereIsABusiness() {
        var list = TaskLines.beginning(WORDS);

        assertThat(list.name()).isNull();
        assertThat(list.lines())
                .extracting(TaskLines.Line::href)
                .filteredOn(Objects::nonNull)
                .containsExactly("/my/business/new");
    }

    @Test
    void eachTaskOpensThePageWhereItIsDone() {
        var list = TaskLines.of(TaskFixture.published(), WORDS);

        assertThat(list.lines())
                .extracting(TaskLines.Line::href)
                .containsExactly(
                        "/my/business/" + BUSINESS,
                        "/my/business/" + BUSINESS,
                        "/my/business/" + BUSINESS,
                        "/my/areas?business=" + BUSINESS,
                        "/my/certificates?business=" + BUSINESS,
                        "/my/diary?business=" + BUSINESS,
                        "/my/products?business=" + BUSINESS,
                        "/my/lots?business=" + BUSINESS,
                        "/my/lots?business=" + BUSINESS,
                        "/my/products?business=" + BUSINESS);
    }

    @Test
    void doneTasksSayWhatIsThere() {
        var list = TaskLines.of(TaskFixture.published(), WORDS);

        assertThat(list.left()).isZero();
        assertThat(list.lines())
                .extracting(TaskLines.Line::text)
                .containsExactly(
                        null,
                        null,
                        null,
                        "foundGround[1, 3]",
                        "foundCertificates[1]",
                        "foundDiary[8]",
                        "foundProducts[2]",
                        "foundLots[1]",
                        "foundLabels[1]",
                        "foundListings[2]");
    }

    @Test
    void returnedProfileOpensItsForm() {
        var line = TaskLines.of(TaskFixture.nothingBut(BusinessStatus.RETURNED), WORDS)
                .lines()
                .get(1);

        assertThat(line)
                .isEqualTo(new TaskLines.Line(
                        "taskSubmission", "problem", "taskSubmissionReturned", "/my/business/" + BUSINESS + "/edit"));
    }

    @Test
    void waitingForTheDepartmentIsSaidSo() {
        var line = TaskLines.of(TaskFixture.nothingBut(BusinessStatus.SUBMITTED), WORDS)
                .lines()
                .get(2);

        assertThat(line.state()).isEqualTo("waiting");
        assertThat(line.text()).isEqualTo("taskVerificationWaiting");
    }
}
