-- How OCOP products are rated, and by whom: the same for the whole country, and changed by decree, so it has dates. What no
-- public text was found for is left out: the groups of 2019 and the names of the product sets.
create table ocop_scheme (
    code text primary key,
    -- What each part of the score is at most: A product and strength of the community, B marketing, C quality.
    max_a numeric(5, 2) not null,
    max_b numeric(5, 2) not null,
    max_c numeric(5, 2) not null,
    -- For how long a recognition holds, where nobody has decided otherwise.
    valid_months int not null check (valid_months between 1 and 120),
    valid_from date not null unique,
    valid_to date,
    check (max_a + max_b + max_c = 100),
    check (valid_to >= valid_from)
);
create table ocop_threshold (
    scheme text not null references ocop_scheme (code),
    stars int not null check (stars between 1 and 5),
    -- The least total that has as many stars.
    total numeric(5, 2) not null check (total between 0 and 100),
    primary key (scheme, stars)
);
create table ocop_group (
    scheme text not null references ocop_scheme (code),
    code text not null,
    position int not null,
    name text not null,
    name_en text not null,
    primary key (scheme, code)
);
create table ocop_product_set (
    scheme text not null references ocop_scheme (code),
    code text not null,
    ocop_group text not null,
    name text not null,
    primary key (scheme, code),
    foreign key (scheme, ocop_group) references ocop_group (scheme, code)
);
-- Who recognises so many stars on which days. It changes on other days than the criteria.
create table ocop_issuer (
    stars int not null check (stars between 3 and 5),
    level text not null check (level in ('district', 'province', 'ministry')),
    valid_from date not null,
    valid_to date,
    source text not null,
    primary key (stars, valid_from),
    check (valid_to >= valid_from)
);
grant select on ocop_scheme, ocop_threshold, ocop_group, ocop_product_set, ocop_issuer to nhan_app;

insert into ocop_scheme (code, max_a, max_b, max_c, valid_months, valid_from, valid_to) values
    ('1048/QD-TTg', 35, 25, 40, 36, '2019-08-21', '2023-02-23'),
    ('148/QD-TTg', 40, 25, 35, 36, '2023-02-24', '2025-07-05'),
    ('148/QD-TTg+1489/QD-TTg', 40, 25, 35, 36, '2025-07-06', null);
insert into ocop_threshold (scheme, stars, total)
    select s.code, t.stars, t.total from ocop_scheme s
    cross join (values (5, 90), (4, 70), (3, 50), (2, 30), (1, 0)) as t (stars, total);
insert into ocop_group (scheme, code, position, name, name_en)
    select s.code, g.code, g.position, g.name, g.name_en from ocop_scheme s
    cross join (values
        ('1-food', 1, 'Thực phẩm', 'Food'),
        ('2-beverages', 2, 'Đồ uống', 'Beverages'),
        ('3-herbs', 3, 'Dược liệu và sản phẩm từ dược liệu', 'Medicinal herbs and products of them'),
        ('4-handicrafts', 4, 'Thủ công mỹ nghệ', 'Handicrafts'),
        ('5-ornamental', 5, 'Sinh vật cảnh', 'Ornamental plants and animals'),
        ('6-tourism', 6, 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
            'Community and eco-tourism, places to visit')) as g (code, position, name, name_en)
    where s.valid_from >= '2023-02-24';
insert into ocop_issuer (stars, level, valid_from, valid_to, source) values
    (3, 'province', '2019-08-21', '2023-02-23', '1048/QD-TTg'),
    (3, 'district', '2023-02-24', '2025-07-05', '148/QD-TTg'),
    (3, 'province', '2025-07-06', null, '1489/QD-TTg'),
    (4, 'province', '2019-08-21', null, '1048/QD-TTg, 148/QD-TTg'),
    (5, 'ministry', '2019-08-21', null, '1048/QD-TTg, 148/QD-TTg');

-- A recognition as its certificate says. There is no public code of OCOP products: decision, issuer, day and product tell
-- one from another. A renewal is another row.
create table ocop_recognition (
    tenant_id smallint not null,
    id uuid not null,
    product_id uuid not null,
    business_id uuid not null,
    scheme text not null,
    product_group text,
    product_set text,
    score_a numeric(5, 2),
    score_b numeric(5, 2),
    score_c numeric(5, 2),
    stars int not null check (stars between 3 and 5),
    decision_no text not null,
    issuer_level text not null check (issuer_level in ('district', 'province', 'ministry')),
    -- As it stands on the paper, whatever became of who issued it.
    issuer_name text not null,
    issuer_unit uuid,
    issuer_unit_code text,
    issuer_unit_from date,
    issued_on date not null,
    valid_to date not null check (valid_to >= issued_on),
    state text not null check (state in ('declared', 'checked', 'refused', 'withdrawn')),
    source text not null check (source in ('self_declared', 'officer_checked', 'register_import')),
    scan_key text not null,
    scan_type text not null,
    scan_sha256 text not null,
    declared_at timestamptz not null,
    declared_by uuid not null,
    on_behalf_of uuid,
    decided_at timestamptz,
    decided_by uuid,
    refusal text,
    revoked_on date,
    revocation_no text,
    revocation_reason text,
    revoked_at timestamptz,
    revoked_by uuid,
    superseded_by uuid,
    version int not null,
    primary key (tenant_id, id),
    check ((score_a is null) = (score_b is null) and (score_a is null) = (score_c is null)),
    check ((issuer_unit is null) = (issuer_unit_code is null) and (issuer_unit is null) = (issuer_unit_from is null)),
    check ((state = 'declared') = (decided_at is null)),
    check ((state = 'refused') = (refusal is not null)),
    check ((revoked_on is null) = (revocation_no is null) and (revoked_on is null) = (revocation_reason is null)
        and (revoked_on is null) = (revoked_at is null) and (revoked_on is null or state = 'checked')),
    foreign key (tenant_id, product_id) references product (tenant_id, id),
    foreign key (tenant_id, business_id) references business (tenant_id, id),
    foreign key (tenant_id, superseded_by) references ocop_recognition (tenant_id, id)
);
create unique index ocop_recognition_paper on ocop_recognition (tenant_id, product_id, decision_no, issuer_name, issued_on)
    where state in ('declared', 'checked');
create index ocop_recognition_product on ocop_recognition (tenant_id, product_id, id);
create index ocop_recognition_state on ocop_recognition (tenant_id, state, id);
create index ocop_recognition_ends on ocop_recognition (tenant_id, valid_to) where state = 'checked';
call tenant_owned('ocop_recognition', 'select, insert');
-- What stands on the paper is never changed, by nobody: neither who issued it, nor the points, nor the stars.
grant update (state, source, decided_at, decided_by, refusal, valid_to, revoked_on, revocation_no, revocation_reason,
    revoked_at, revoked_by, superseded_by, version) on ocop_recognition to nhan_app;

-- That a recognition holds longer or shorter than usual: one officer says why, another one confirms.
create table ocop_validity_change (
    tenant_id smallint not null,
    id uuid not null,
    recognition_id uuid not null,
    was_valid_to date not null,
    valid_to date not null,
    reason text not null,
    asked_at timestamptz not null,
    asked_by uuid not null,
    state text not null check (state in ('asked', 'confirmed', 'dropped')),
    settled_at timestamptz,
    settled_by uuid,
    primary key (tenant_id, id),
    check ((state = 'asked') = (settled_at is null) and (state = 'asked') = (settled_by is null)),
    check (state <> 'confirmed' or settled_by <> asked_by),
    foreign key (tenant_id, recognition_id) references ocop_recognition (tenant_id, id)
);
create unique index ocop_validity_change_open on ocop_validity_change (tenant_id, recognition_id) where state = 'asked';
create index ocop_validity_change_recognition on ocop_validity_change (tenant_id, recognition_id, id);
call tenant_owned('ocop_validity_change', 'select, insert, update');

-- That a recognition ends soon was told, so many days before; once for each last day that it has had.
create table ocop_reminder (
    tenant_id smallint not null,
    recognition_id uuid not null,
    valid_to date not null,
    days_before int not null check (days_before in (180, 90, 30)),
    told_at timestamptz not null,
    letters int not null,
    primary key (tenant_id, recognition_id, valid_to, days_before),
    foreign key (tenant_id, recognition_id) references ocop_recognition (tenant_id, id)
);
call tenant_owned('ocop_reminder', 'select, insert');

-- What a dossier holds. The forms 01 to 04 are those of 1048/QD-TTg as provinces publish them; 148/QD-TTg has fewer forms
-- and asks for a report instead, and of its forms no public list was found.
create table ocop_dossier_item (
    code text primary key,
    part text not null check (part in ('form', 'evidence')),
    position int not null,
    -- Whether a first rating asks for it, and a re-rating.
    at_first boolean not null,
    again boolean not null,
    name text not null,
    name_en text not null,
    -- What to do when it is missing.
    hint text not null,
    hint_en text not null,
    valid_from date not null,
    valid_to date
);
grant select on ocop_dossier_item to nhan_app;
insert into ocop_dossier_item (code, part, position, at_first, again, name, name_en, hint, hint_en, valid_from) values
    ('registration-form', 'form', 10, true, true, 'Phiếu đăng ký tham gia (mẫu 01 cho ý tưởng mới, mẫu 02 cho sản phẩm đã có)', 'Registration form (form 01 for a new idea, form 02 for a product that is there)', 'Hỏi xã hoặc sở mẫu đang dùng; chép các ô đã điền sẵn trên tờ bìa.', 'Ask the commune or the department for the form in use; copy what the cover sheet has filled in.', '2019-08-21'),
    ('business-plan', 'form', 20, true, true, 'Phương án sản xuất, kinh doanh (mẫu 03)', 'Business plan (form 03)', 'Viết sản lượng, giá, nơi bán của năm nay và năm sau.', 'Write down quantity, price and where you sell, this year and next.', '2019-08-21'),
    ('organisation', 'form', 30, true, true, 'Giới thiệu bộ máy tổ chức (mẫu 04)', 'Description of the organisation (form 04)', 'Viết ai làm việc gì; tên và địa chỉ đã có trên tờ bìa.', 'Write down who does what; name and address are on the cover sheet.', '2019-08-21'),
    ('self-assessment', 'form', 40, true, true, 'Báo cáo tự đánh giá', 'Self-assessment report', 'Tự chấm theo bộ tiêu chí của nhóm sản phẩm, ghi bằng chứng cho từng điểm.', 'Rate yourself by the criteria of your product set, with evidence for each point.', '2023-02-24'),
    ('registration', 'form', 50, true, true, 'Bản sao giấy đăng ký kinh doanh có chứng thực', 'Certified copy of the business registration', 'Chụp giấy đăng ký và lưu vào Giấy tờ; bản nộp cần chứng thực.', 'Photograph the paper and put it on file; what you hand in must be certified.', '2019-08-21'),
    ('samples', 'form', 60, true, true, '5 mẫu sản phẩm', '5 samples of the product', 'Chuẩn bị 5 đơn vị đóng gói như khi bán.', 'Prepare 5 packages as they are sold.', '2019-08-21'),
    ('former-certificate', 'evidence', 70, false, true, 'Giấy chứng nhận OCOP lần trước', 'The former OCOP certificate', 'Khai giấy chứng nhận cũ ở trang Công nhận OCOP.', 'Declare the former certificate on the page of OCOP recognitions.', '2019-08-21'),
    ('food-safety', 'evidence', 80, true, true, 'Giấy đủ điều kiện sản xuất, an toàn thực phẩm', 'Certificate of eligibility or food safety', 'Ghi số giấy vào sản phẩm. Chưa có thì hỏi xã về giấy đủ điều kiện an toàn thực phẩm.', 'Write its number into the product. If there is none, ask the commune how to get one.', '2019-08-21'),
    ('quality', 'evidence', 90, true, true, 'Công bố chất lượng và phiếu kiểm nghiệm', 'Quality declaration and test results', 'Gửi mẫu đi kiểm nghiệm; kèm bản tự công bố.', 'Have a sample tested; add your self-declaration.', '2019-08-21'),
    ('label', 'evidence', 100, true, true, 'Nhãn hàng hoá', 'Label', 'Chụp bao bì, nhãn đang dùng và lưu vào Giấy tờ (loại Bao bì).', 'Photograph package and label and put them on file as packaging.', '2019-08-21'),
    ('barcode', 'evidence', 110, true, true, 'Mã số, mã vạch', 'Barcode', 'Ghi mã GTIN vào sản phẩm nếu đã được cấp.', 'Write the GTIN into the product if one was issued.', '2019-08-21'),
    ('trademark', 'evidence', 120, true, true, 'Nhãn hiệu', 'Trademark', 'Kèm văn bằng bảo hộ hoặc tờ khai đăng ký, nếu có.', 'Add the certificate or the application, if any.', '2019-08-21'),
    ('origin', 'evidence', 130, true, true, 'Nguồn gốc nguyên liệu, hợp đồng', 'Origin of raw materials, contracts', 'Lưu giấy VietGAP hoặc hợp đồng mua nguyên liệu.', 'Put your VietGAP certificate or contracts on file.', '2019-08-21'),
    ('environment', 'evidence', 140, true, true, 'Cam kết bảo vệ môi trường', 'Environment commitment', 'Xin xác nhận của xã.', 'Have the commune confirm it.', '2019-08-21'),
    ('story', 'evidence', 150, true, true, 'Câu chuyện sản phẩm', 'Story of the product', 'Viết câu chuyện ở trang sản phẩm: giống, đất, người làm.', 'Write the story on the page of the product: the variety, the land, the people.', '2019-08-21'),
    ('photos', 'evidence', 160, true, true, 'Ảnh sản phẩm', 'Photos of the product', 'Thêm ảnh ở trang sản phẩm.', 'Add photos on the page of the product.', '2019-08-21'),
    ('process', 'evidence', 170, true, true, 'Quy trình sản xuất và kiểm soát chất lượng', 'Process and quality control', 'Viết từng bước, ai kiểm tra, ghi ở đâu.', 'Write each step, who checks it and where it is noted.', '2019-08-21'),
    ('accounting', 'evidence', 180, true, true, 'Sổ sách kế toán', 'Accounts', 'Chuẩn bị sổ thu chi của năm gần nhất.', 'Prepare the books of the last year.', '2019-08-21'),
    ('promotion', 'evidence', 190, true, true, 'Bằng chứng quảng bá, nơi bán', 'Evidence of promotion and sales', 'Đăng bán sản phẩm; kèm ảnh hội chợ, trang mạng, hợp đồng bán.', 'Offer the product; add photos of fairs, web pages and contracts.', '2019-08-21');
