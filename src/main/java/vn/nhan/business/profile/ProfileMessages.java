package vn.nhan.business.profile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/profile.properties} (Vietnamese) and {@code profile_en.properties}. */
@MessageBundle("profile")
interface ProfileMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String seePage();

    @Message
    String notYet();

    @Message
    String storyTitle();

    @Message
    String story();

    @Message
    String storyHint();

    @Message
    String storyEn();

    @Message
    String languages();

    @Message
    String contactTitle();

    @Message
    String email();

    @Message
    String emailHint();

    @Message
    String website();

    @Message
    String websiteHint();

    @Message
    String fields();

    @Message
    String fieldsHint();

    @Message
    String fieldAddress();

    @Message
    String fieldRepresentative();

    @Message
    String fieldEmail();

    @Message
    String fieldWebsite();

    @Message
    String fieldTaxCode();

    @Message
    String fieldRegistration();

    @Message
    String fieldSector();

    @Message
    String fieldLanguages();

    @Message
    String fieldStory();

    @Message
    String fieldPhotos();

    @Message
    String save();

    @Message
    String picturesTitle();

    @Message
    String logo();

    @Message
    String picture();

    @Message
    String noPictures();

    @Message
    String remove();

    @Message
    String restore();

    @Message
    String removedTitle();

    @Message
    String addPicture();

    @Message
    String addPictureHint();

    @Message
    String purpose();

    @Message
    String alt();

    @Message
    String altHint();

    @Message
    String send();
}
