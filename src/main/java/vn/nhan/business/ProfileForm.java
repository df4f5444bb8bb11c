package vn.nhan.business;

import java.util.Locale;
import java.util.Optional;
import vn.nhan.business.fact.EInvoice;
import vn.nhan.business.fact.Registration;
import vn.nhan.business.fact.Sector;
import vn.nhan.business.fact.Trade;
import vn.nhan.place.address.AddressView;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.money.TypedDong;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Numbers;

/** The profile as a form on pages. */
final class ProfileForm {

    private ProfileForm() {}

    /** Phone number and citizen id are left out: they are shown masked only, and stay as they are unless typed anew. */
    static Form of(Locale reader, BusinessView business, Optional<AddressView> place) {
        var form = Form.empty(reader)
                .with("version", business.version())
                .with("kind", business.kind().key())
                .with("name", business.name())
                .with("nameEn", business.nameEn())
                .with("taxCode", business.taxCode())
                .with("representative", business.representative())
                .with("addressLine", business.addressLine())
                .with("commune", business.commune())
                .with("hamlet", place.map(AddressView::hamlet).orElse(null))
                .with("latitude", place.map(AddressView::latitude).orElse(null))
                .with("longitude", place.map(AddressView::longitude).orElse(null))
                .with("phonePublic", business.phonePublic() ? "true" : null)
                .with("story", business.story());
        return with(with(form, business.registration()), business.trade());
    }

    private static Form with(Form form, Registration paper) {
        return form.with("registration.number", paper.number())
                .with("registration.date", paper.date() == null ? null : Dates.format(paper.date()))
                .with("registration.place", paper.place());
    }

    private static Form with(Form form, Trade trade) {
        return form.with(
                        "trade.sector",
                        trade.sector() == null ? null : trade.sector().key())
                .with("trade.insuredWorkers", trade.insuredWorkers())
                .with(
                        "trade.annualRevenue",
                        trade.annualRevenue() == null ? null : Numbers.format(trade.annualRevenue()))
                .with("trade.capital", trade.capital() == null ? null : Numbers.format(trade.capital()))
                .with("trade.womenLed", Boolean.TRUE.equals(trade.womenLed()) ? "true" : null)
                .with("trade.social", Boolean.TRUE.equals(trade.social()) ? "true" : null)
                .with(
                        "trade.eInvoice",
                        trade.eInvoice() == null ? null : trade.eInvoice().key());
    }

    @SuppressWarnings("NullAway") // a missing kind goes on to the validation, which names it together with all else
    static BusinessProfile read(Form form) {
        return new BusinessProfile(
                form.read("kind", BusinessKind::of),
                form.value("name"),
                form.optional("nameEn"),
                form.optional("taxCode"),
                form.optional("citizenId"),
                form.value("representative"),
                registration(form),
                trade(form),
                form.optional("addressLine"),
                form.value("commune"),
                form.optional("communeCode"),
                form.optional("hamlet"),
                form.read("latitude", Double::valueOf),
                form.read("longitude", Double::valueOf),
                form.optional("phone"),
                form.ticked("phonePublic"),
                form.optional("story"));
    }

    private static Registration registration(Form form) {
        return new Registration(
                form.optional("registration.number"),
                form.read("registration.date", Dates::parse),
                form.optional("registration.place"));
    }

    private static Trade trade(Form form) {
        return new Trade(
                form.read("trade.sector", Sector::of),
                form.read("trade.insuredWorkers", Integer::valueOf),
                form.read("trade.annualRevenue", ProfileForm::dong),
                form.read("trade.capital", ProfileForm::dong),
                form.ticked("trade.womenLed"),
                form.ticked("trade.social"),
                form.read("trade.eInvoice", EInvoice::of));
    }

    private static Long dong(String typed) {
        return TypedDong.parse(typed).dong().amount();
    }
}
