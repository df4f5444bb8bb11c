package vn.nhan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportContentsTest {

    private static final UUID BUSINESS = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final UUID LISTING = UUID.fromString("01930000-0000-7000-8000-000000000002");
    private static final UUID LEAD = UUID.fromString("01930000-0000-7000-8000-000000000003");

    private static final ReportContents OCTOBER = new ReportContents(
            ReportContents.DEFINITION,
            ReportKind.MONTHLY,
            "Báo cáo tháng 10/2026",
            new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
            new ReportContents.Province(1, "33", "Hưng Yên"),
            "Sở Khoa học và Công nghệ",
            Instant.parse("2026-11-02T01:30:00.123456Z"),
            ReportContents.counts(List.of(
                    reached(MilestoneKind.REGISTERED, "2026-10-05T02:00:00Z", "business", BUSINESS),
                    reached(MilestoneKind.LISTED, "2026-10-20T02:00:00Z", "listing", LISTING))),
            ReportContents.Supported.of(List.of(new ReportContents.Support(
                    1, BUSINESS, BUSINESS, LISTING, Instant.parse("2026-10-21T02:00:00Z"), null))),
            ReportContents.Informed.of(List.of(new ReportContents.Information(
                    1, BUSINESS, BUSINESS, LISTING, Instant.parse("2026-10-22T02:00:00Z"), "sms"))));

    /** Written out, because the bytes are what is promised: a change here changes what a new report looks like. */
    private static final String CANONICAL = """
            {"authority":"Sở Khoa học và Công nghệ","closedAt":"2026-11-02T01:30:00.123456Z","definition":5,\
            "informed":{"n":1,"rows":[{"business":"01930000-0000-7000-8000-000000000001",\
            "campaign":"01930000-0000-7000-8000-000000000002","channel":"sms","firm":"01930000-0000-7000-8000-000000000001",\
            "reachedAt":"2026-10-22T02:00:00Z","tenant":1}]},"kind":"monthly","milestones":[{"kind":"registered","n":1,"rows":[{"business":"01930000-0000-7000-8000-000000000001",\
            "evidence":{"id":"01930000-0000-7000-8000-000000000001","type":"business"},"reachedAt":"2026-10-05T02:00:00Z",\
            "tenant":1}]},{"kind":"verified","n":0,"rows":[]},{"kind":"listed","n":1,"rows":[{\
            "business":"01930000-0000-7000-8000-000000000001","evidence":{"id":"01930000-0000-7000-8000-000000000002",\
            "type":"listing"},"reachedAt":"2026-10-20T02:00:00Z","tenant":1}]},{"kind":"published","n":0,"rows":[]},\
            {"kind":"sold","n":0,"rows":[]}],"period":{"from":"2026-10-01",\
            "to":"2026-10-31"},"province":{"code":"33","name":"Hưng Yên","tenant":1},\
            "supported":{"n":1,"rows":[{"acceptedAt":"2026-10-21T02:00:00Z","business":"01930000-0000-7000-8000-000000000001",\
            "engagement":"01930000-0000-7000-8000-000000000002","firm":"01930000-0000-7000-8000-000000000001",\
            "programme":null,"tenant":1}]},"title":"Báo cáo tháng 10/2026"}""";

    @Test
    void everyKindHasItsNumberAndTheRowsBehindIt() {
        assertThat(OCTOBER.milestones())
                .extracting(ReportContents.Count::kind)
                .containsExactly(
                        MilestoneKind.REGISTERED,
                        MilestoneKind.VERIFIED,
                        MilestoneKind.LISTED,
                        MilestoneKind.PUBLISHED,
                        MilestoneKind.SOLD);
        assertThat(OCTOBER.milestones()).extracting(ReportContents.Count::n).containsExactly(1, 0, 1, 0, 0);
        assertThat(OCTOBER.milestones())
                .allSatisfy(count -> assertThat(count.rows()).hasSize(count.n()));
    }

    @Test
    void sameContentsAreTheSameBytes() {
        assertThat(CanonicalJson.write(OCTOBER))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(CANONICAL);
    }

    @Test
    void reportCarriesTheHashOfItsBytesAndTheNamesOfThatDay() {
        var report = new ClosedReport(OCTOBER, LEAD);

        assertThat(report.content).asString(StandardCharsets.UTF_8).isEqualTo(CANONICAL);
        assertThat(report.sha256).isEqualTo("fef553f02a35f396c69f28bbceeb408104ca0887e903e46c8a40fc5407f564f8");
        assertThat(report.province).isEqualTo("Hưng Yên");
        assertThat(report.authority).isEqualTo("Sở Khoa học và Công nghệ");
    }

    @Test
    void reportNamesNobody() {
        assertThat(CanonicalJson.write(OCTOBER))
                .asString(StandardCharsets.UTF_8)
                .doesNotContain(LEAD.toString());
    }

    private static ReportContents.Reached reached(MilestoneKind kind, String at, String type, UUID evidence) {
        return new ReportContents.Reached(
                kind,
                new ReportContents.Row(1, BUSINESS, Instant.parse(at), new ReportContents.Evidence(type, evidence)));
    }
}
