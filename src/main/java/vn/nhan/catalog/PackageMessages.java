package vn.nhan.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about the packages of a product, their numbers and prices. Texts: {@code messages/packages.properties} (Vietnamese) and {@code packages_en.properties}. */
@MessageBundle("packages")
interface PackageMessages {
    @Message
    String edit();

    @Message
    String packagesLead();

    @Message
    String addPackage();

    @Message
    String editPackage();

    @Message
    String savePackage();

    @Message
    String removePackage();

    @Message
    String removedPackages();

    @Message
    String putBack();

    @Message
    String packaging();

    @Message
    String packagingHint();

    @Message
    String grade();

    @Message
    String gradeHint();

    @Message
    String onePrice();

    @Message
    String stock();

    @Message
    String stockHint();

    @Message
    String leftOf(Long available, long reserved);

    @Message
    String notCounted();

    @Message
    String gtinNone();

    @Message
    String gtinNotChecked();

    @Message
    String gtinConfirmed();

    @Message
    String gtinRefused();

    @Message
    String gtinHolder();

    @Message
    String gtinHolderHint();

    @Message
    String gtinEvidence();

    @Message
    String gtinEvidenceHint();

    @Message
    String gtinsTitle();

    @Message
    String gtinsLead();

    @Message
    String gtinsEmptyTitle();

    @Message
    String gtinsEmptyText();

    @Message
    String gtinConfirm();

    @Message
    String gtinRefuse();

    @Message
    String decide();
}
