-- The search key of a text, the same as vn.nhan.platform.text.Vietnamese.fold gives for every string.
--
-- Immutable in truth, not by promise: characters are listed and compared by code point (collate "C"), so neither the
-- machine's locale nor an upgrade of ICU or Unicode can change a key that an index already holds.
--
-- The body is parsed here (RETURN, not a string): its names are bound for good to pg_catalog, so a caller's search_path
-- cannot redirect them and no SET is needed, which would forbid the planner to inline the expression.
create function public.nhan_fold(value text) returns text
    language sql immutable strict parallel safe
    return
        btrim(normalize(
        -- y that ends a word after a consonant or "qu" is i
        regexp_replace(lower(
        -- what is not a letter or digit parts words
        regexp_replace(translate(
        regexp_replace(normalize(
        -- scripts we do not keep part words too; they go before normalising, whose tables may differ from Java's for them
        regexp_replace(
        -- apostrophes, combining marks and invisible characters
        regexp_replace(value collate "C",
            '[\u0027\u0060\u00AD\u00B4\u02BB\u02BC\u0300-\u036F'
            '\u0483-\u0489\u1AB0-\u1AFF\u1DC0-\u1DFF\u1FEF\u1FFD\u200B-\u200F\u2018\u2019\u202A-\u202E'
            '\u2060-\u206F\u20D0-\u20FF\uFE00-\uFE0F\uFE20-\uFE2F\uFEFF]', '', 'g'),
            '[^\u0001-\u024F\u0400-\u052F\u1E00-\u1EFF\u212A\u212B\u1100-\u11FF\u1780-\u17D3'
            '\u3041-\u3096\u3099\u309A\u30A1-\u30FA\u30FC-\u30FE\u3400-\u4DBF\u4E00-\u9FFF'
            '\uAA00-\uAA36\uAA40-\uAA4D\uAA80-\uAAC2\U00020000-\U0002A6DF'
            '\uAC00-\uD7A3\uF900-\uFA6D\uFA70-\uFAD9\U0002F800-\U0002FA1D]+', ' ', 'g'),
            NFD), '[\u0300-\u036F]', '', 'g'),
            'ĐđÐðƉɃƀØøŁłĦħŦŧıÆæŒœßẞЂЄЅІЈЉЊЋЏАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯҐ',
            'dddddbboollhhttiaaoossђєѕіјљњћџабвгдежзиклмнопрстуфхцчшщъыьэюяґ'),
            '[^A-Za-z0-9\u0430-\u045F\u0491\u1100-\u11FF\u1780-\u17D3'
            '\u3041-\u3096\u3099\u309A\u30A1-\u30FA\u30FC-\u30FE\u3400-\u4DBF\u4E00-\u9FFF'
            '\uAA00-\uAA36\uAA40-\uAA4D\uAA80-\uAAC2\U00020000-\U0002A6DF]+', ' ', 'g')),
            '(qu|[bcdfghjklmnpqrstvwxz])y(?= |$)', '\1i', 'g'),
            NFC));

comment on function public.nhan_fold(text) is 'Search key of a text; equal to Vietnamese.fold in Java';
