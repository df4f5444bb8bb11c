package vn.nhan.business.helping;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.delegation.ProofKind;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.html.Choice;

/** What delegations and deeds are called in the reader's language. */
final class HelpingWords {

    private final HelpingMessages words;

    private HelpingWords(HelpingMessages words) {
        this.words = words;
    }

    static HelpingWords in(String language) {
        return new HelpingWords(MessageBundles.get(HelpingMessages.class, Localized.Literal.of(language)));
    }

    List<String> purposes(Collection<Purpose> purposes) {
        return purposes.stream().sorted().map(this::purpose).toList();
    }

    /** To be ticked. */
    List<Choice> purposes() {
        return Purpose.grantable().stream()
                .map(purpose -> new Choice(purpose.key(), purpose(purpose)))
                .toList();
    }

    /** Of a household without an account. */
    List<Choice> proofs() {
        return List.of(
                new Choice(ProofKind.SIGNED_FORM.key(), words.proofSignedForm()),
                new Choice(ProofKind.VOICE.key(), words.proofVoice()));
    }

    @Nullable
    String proof(@Nullable ProofKind kind) {
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case OTP -> words.proofOtp();
            case SIGNED_FORM -> words.proofSignedForm();
            case VOICE -> words.proofVoice();
        };
    }

    String name(@Nullable String name) {
        return name == null ? words.somebody() : name;
    }

    String deed(String action) {
        return switch (action) {
            case "business.register" -> words.deedRegister();
            case "business.describe" -> words.deedDescribe();
            case "business.submit" -> words.deedSubmit();
            case "area.add" -> words.deedArea();
            case "plot.add" -> words.deedPlot();
            case "certificate.add" -> words.deedCertificate();
            case "diary.application" -> words.deedApplication();
            case "diary.harvest" -> words.deedHarvest();
            case "lot.make" -> words.deedLot();
            case "label.print" -> words.deedLabels();
            case "product.add" -> words.deedProduct();
            case "product.add-photo" -> words.deedPhoto();
            case "product.remove-photo" -> words.deedPhotoGone();
            case "listing.offer" -> words.deedOffer();
            case "listing.publish" -> words.deedPublish();
            case "listing.withdraw" -> words.deedWithdraw();
            case "delegation.handover-code" -> words.deedHandoverCode();
            default -> words.deedOther();
        };
    }

    private String purpose(Purpose purpose) {
        return switch (purpose) {
            case DRAFT -> words.purposeDraft();
            case PROFILE -> words.purposeProfile();
            case DIARY -> words.purposeDiary();
            case CERTIFICATES -> words.purposeCertificates();
            case CATALOGUE -> words.purposeCatalogue();
            case LABELS -> words.purposeLabels();
            case REQUESTS -> words.purposeRequests();
        };
    }
}
