package vn.nhan.traceability.label;

import java.util.Locale;

/**
 * The wording around what a label says, in the language of its reader.
 *
 * @param title of the printed document, shown by PDF readers
 * @param scan the invitation beside the QR code; it must tell tracing from paying
 * @param locale language of captions and document
 */
public record LabelCaptions(String title, String lot, String harvested, String netWeight, String scan, Locale locale) {}
