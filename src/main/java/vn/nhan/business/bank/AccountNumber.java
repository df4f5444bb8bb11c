package vn.nhan.business.bank;

import vn.nhan.platform.problem.InvalidValue;

/** Number of an account, 6 to 19 digits. Personal data of a household: {@link #toString()} is masked. */
record AccountNumber(String digits) {

    private static final int SHOWN = 4;

    /** Reads what was typed; blanks, dots and dashes between the digits don't count. */
    static AccountNumber parse(String typed) {
        var digits = typed.replaceAll("[\\s.-]", "");
        if (!digits.matches("[0-9]{6,19}")) {
            throw new InvalidValue("bank.number-format");
        }
        return new AccountNumber(digits);
    }

    /** {@code •••3456}. */
    String masked() {
        return "•••" + digits.substring(digits.length() - SHOWN);
    }

    @Override
    public String toString() {
        return masked();
    }
}
