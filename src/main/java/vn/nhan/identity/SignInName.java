package vn.nhan.identity;

import vn.nhan.platform.problem.InvalidValue;

/** What a person signs in with: a phone number or an e-mail address. Personal data: it is shown masked. */
sealed interface SignInName {

    /** The one form under which it is found again. */
    String canonical();

    String masked();

    /** @throws InvalidValue naming what is wrong with the phone number or address */
    static SignInName parse(String typed) {
        var text = typed.strip();
        return text.contains("@") ? new ByEmail(EmailAddress.parse(text)) : new ByPhone(PhoneNumber.parse(text));
    }

    record ByPhone(PhoneNumber phone) implements SignInName {
        @Override
        public String canonical() {
            return phone.e164();
        }

        @Override
        public String masked() {
            return phone.masked();
        }
    }

    record ByEmail(EmailAddress email) implements SignInName {
        @Override
        public String canonical() {
            return email.value().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public String masked() {
            return email.masked();
        }
    }
}
