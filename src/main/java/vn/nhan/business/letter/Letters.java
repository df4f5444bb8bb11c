package vn.nhan.business.letter;

import java.util.List;

/**
 * Everything that a batch prints.
 *
 * @param sender department and province, over the window of the envelope
 * @param dated place and day
 * @param steps what to do, in plain sentences
 * @param until when the codes end
 * @param help whom to phone
 */
record Letters(
        String title,
        String sender,
        String dated,
        String lead,
        List<String> steps,
        String codeLabel,
        String until,
        String warning,
        String help,
        List<Letter> all) {

    /**
     * @param to name and address, line by line
     * @param code ten characters
     * @param address where the QR code leads: which letter it is, and nothing of whom it is for
     */
    record Letter(List<String> to, String code, String address) {}
}
