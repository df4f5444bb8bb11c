package vn.nhan.traceability.label;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one label says. Text too long for its place is cut with an ellipsis, the lot code excepted.
 *
 * @param url the address in the QR code, percent-encoded ASCII
 * @param lotCode as people read it
 * @param netWeight with its unit ({@code 500 g})
 * @param certificate the certificate in one sentence, with its issuer and last day
 * @param host the domain of {@code url} in words, so that a reader can see where a scan leads, or type it
 */
public record LabelFace(
        String url,
        String product,
        String producer,
        String lotCode,
        LocalDate harvestedOn,
        @Nullable String netWeight,
        @Nullable String certificate,
        String host) {}
