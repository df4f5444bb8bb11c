package vn.nhan.traceability.certificate;

import java.time.LocalDate;
import java.util.List;
import vn.nhan.traceability.area.PlotRef;

/**
 * A certificate as its business sees it on a day.
 *
 * @param state {@code valid}, {@code past} or {@code ahead}
 * @param plots codes of the plots in the annex
 */
record CertificateCard(CertificateRef certificate, String state, List<String> plots) {

    static CertificateCard of(CertificateService.CertificateView view, List<PlotRef> plots, LocalDate today) {
        return new CertificateCard(
                view.certificate(),
                state(view.certificate(), today),
                plots.stream()
                        .filter(plot -> view.plotIds().contains(plot.id()))
                        .map(PlotRef::code)
                        .toList());
    }

    private static String state(CertificateRef certificate, LocalDate today) {
        if (certificate.isValidOn(today)) {
            return "valid";
        }
        return today.isAfter(certificate.validTo()) ? "past" : "ahead";
    }
}
