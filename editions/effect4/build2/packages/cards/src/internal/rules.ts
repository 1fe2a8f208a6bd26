// GENERATED from spec/cards/components.json by scripts/codegen/cards.ts. Edit the spec and run the script again.

/** The platform's limits. */
export const limits = {
  bytes: 30720,
  elements: 200,
  nesting: 5,
  tables: 5,
  tablesAdvised: 3,
  tablesPerMarkdown: 4,
  charts: 5,
  elementContentCharacters: 100000
}

/** What became of the tags of version 1.0. */
export const removedTags: Readonly<Record<string, string>> = {
  note: "use markdown with text_size notation",
  action: "put buttons straight into the body"
}

/** Colours: each hue alone and with each shade, and what stands beside them. */
export const hues =
  "blue carmine green indigo lime orange purple red sunflower turquoise violet wathet yellow"
export const shades = "50 100 200 300 350 400 500 600 700 800 900"
export const greys = "00 50 100 200 300 350 400 500 600 650 700 800 900 950 1000"
export const otherColors = "default bg-white white"

/** Sizes of texts. */
export const textSizes =
  "heading-0 heading-1 heading-2 heading-3 heading-4 heading normal notation xxxx-large xxx-large xx-large x-large large medium small x-small"

/** Lists of names. */
export const lists: Readonly<Record<string, string>> = {
  gap: "small medium large extra_large 0 default 0..99px",
  template: "blue wathet turquoise green yellow orange red carmine violet purple indigo grey default",
  tag_color: "neutral blue turquoise lime orange violet indigo wathet green yellow red purple carmine",
  locale: "zh_cn en_us zh_hk zh_tw ja_jp id_id vi_vn th_th pt_br es_es ko_kr de_de fr_fr it_it ru_ru ms_my",
  drop: "drop"
}

/** Strings of a certain form, and what to say of others. */
export const patterns: Readonly<Record<string, readonly [RegExp, string]>> = {
  radius: [/^(\d+px|0|([0-9]|[1-9][0-9]|100)%)$/, "a radius: pixels, or per cent up to 100%"],
  image: [/^(?!https?:)/, "key of an uploaded image, not an address"],
  date: [/^\d{4}-\d{2}-\d{2}$/, "yyyy-MM-dd"],
  time: [/^\d{2}:\d{2}$/, "HH:mm"],
  datetime: [/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, "yyyy-MM-dd HH:mm"]
}

/** What a property is unless its object says otherwise, by type; a string when it is not listed. */
export const usual = `=2.0 schema
Config config
CardLink card_link
Header header
Body body
<Header> i18n_header
drop|fallback_text fallback
boolean streaming_mode enable_forward use_custom_translation enable_forward_interaction wide_screen_mode has_border disabled expanded is_short transparent preview compact_width combination_transparent show_avatar show_name drop_invalid_user_id freeze_first_column bold separator show_time show_progress_bar required complex_interaction show_icon auto_resize multi_select can_preview checked overall_checkable show_strikethrough
StreamingConfig streaming_config
Summary summary
locale[] locales
true update_multi
=default/compact/fill width_mode
CustomStyle style
PerDevice print_frequency_ms print_step
=fast/delay print_strategy
integer1.. default android ios pc lines max_rows
<string> i18n_content i18n i18n_file_key i18n_file_key_key i18n_default_value
text_size text_size mobile
color color text_color background_style border_color background_color fill_color
plain_text title text hover_tips disabled_tips alt label
plain_text|lark_md subtitle
text_tag[]3~ text_tag_list
<text_tag[]> i18n_text_tag_list
template template
standard_icon|custom_icon icon
padding padding
=markdown tag
id element_id
=vertical/horizontal direction
gap horizontal_spacing vertical_spacing
=left/center/right horizontal_align text_align
=top/center/bottom vertical_align
elements elements columns
=1..999px*2 size
image img_key
<image> i18n_img_key
=default/text type
string|object value
=submit/reset behavior form_action_type
MultiUrl multi_url
margin margin
=none/stretch/flow/bisect/trisect flex_mode
LinkAction action
=default/fill/100..px width
integer1..5 weight
=auto/10..999px height
radius corner_radius
open_url|callback|form_action[] behaviors
Confirm confirm
PanelBorder border
=top/bottom position
=left/right/follow_text icon_position
=-180/-90/90/180 icon_expanded_angle
DivField[] fields
=crop_center/crop_top/fit_horizontal scale_type
=crop_center/fit_horizontal/stretch/large/medium/small/tiny mode
string|integer custom_width
=double/triple/bisect/trisect combination_mode
ImageItem[]9 img_list
PersonItem[] persons
UdIcon ud_icon
object chart_spec
=1:1/2:1/4:3/16:9 aspect_ratio
=brand/rainbow/complementary/converse/primary color_theme
integer1..10 page_size
=low/middle/high/auto/32..124px row_height
=32..999px row_max_height
TableHeaderStyle header_style
{json}[] rows
=text/lark_md/options/number/persons/date/markdown data_type
NumberFormat format
integer0..10 precision
string^1 symbol
=default/both time_display
=end/start/both_sides time_position
=link/request/multi/form_submit/form_reset action_type
plain_text^100 placeholder
integer1..1000 max_length
=text/multiline_text/password input_type
=top/left label_position
SelectOption[] options
integer0.. initial_index
string[] selected_values
date initial_date
time initial_time
datetime initial_datetime
=stretch/bisect/trisect layout
ButtonArea button_area
CheckedStyle checked_style
=always/on_hover pc_display_rule
button[]3 buttons
number0..1 opacity`

/** Where a component may stand that says nothing else. */
export const anywhere = "body,column,form,interactive_container,collapsible_panel"

/** The objects, one a line. */
export const objects = `CardJson fallback%:fallback_text header body card_link config i18n_header% schema! -elements:body.elements -i18n_elements:i18n_content
Config style enable_forward enable_forward_interaction locales streaming_config streaming_mode summary update_multi use_custom_translation wide_screen_mode% width_mode
StreamingConfig print_frequency_ms print_step print_strategy
PerDevice default! pc android ios
Summary content i18n_content
CustomStyle color:{CustomColor} text_size:{CustomTextSize}
CustomTextSize default~:text_size pc:text_size mobile
CustomColor dark_mode! light_mode!
CardLink android_url ios_url pc_url url
Header padding icon title~:plain_text|lark_md i18n_text_tag_list subtitle template text_tag_list -ud_icon:icon
text_tag @ element_id text~ color:tag_color
Body padding horizontal_align vertical_align elements horizontal_spacing direction vertical_spacing
plain_text @ element_id content~ i18n_content text_size lines text_align i18n% text_color
lark_md @ element_id content~ i18n_content text_size lines text_align i18n%
MarkdownText @markdown content~ i18n_content
standard_icon @ color size img_key? token~
custom_icon @ color? size img_key~ i18n_img_key token?
fallback_text @ text
Confirm text! title!
open_url @type android_url ios_url pc_url default_url
callback @type value!
form_action @type behavior
MultiUrl android_url ios_url pc_url url
LinkAction multi_url!
column_set @ +c ^ * horizontal_align horizontal_spacing background_style action columns! flex_mode
column @ +c ^column_set * width:=auto/weighted/16..600px padding horizontal_align vertical_align elements horizontal_spacing background_style direction vertical_spacing action weight -corner_radius
form @ +c ^body * name! padding horizontal_align vertical_align elements! horizontal_spacing direction vertical_spacing
interactive_container @ +c ^ * width:=fill/auto/16..999px disabled behaviors confirm padding disabled_tips horizontal_align vertical_align elements! horizontal_spacing background_style direction vertical_spacing corner_radius hover_tips height border_color has_border
collapsible_panel @ +c ^ * padding horizontal_align vertical_align elements horizontal_spacing direction vertical_spacing background_color border header!:PanelHeader expanded
PanelHeader margin? width:=fill/auto/auto_when_fold padding icon vertical_align title~:plain_text|MarkdownText background_color icon_expanded_angle icon_position position?
PanelBorder color corner_radius
repeat @ +c ^body ~body ?received fallback elements
div @ ^ * width:=fill/auto/16..999px text:plain_text|lark_md icon fields? -extra
DivField text!:plain_text|lark_md is_short
markdown @ ^ * icon content! i18n_content text_size text_align -href:content
img @ ^ * size:=stretch/large/medium/small/tiny/1..1000px*2 img_key! corner_radius i18n_img_key title preview transparent alt~ compact_width% custom_width% mode% scale_type -stretch_without_padding:margin
img_combination @ ^ * corner_radius combination_mode! combination_transparent img_list!
ImageItem img_key! i18n_img_key transparent
person @ ^ * size:=extra_small/small/medium/large style:=normal/capsule show_avatar show_name user_id!
person_list @ ^ * icon size:=extra_small/small/medium/large lines show_avatar show_name drop_invalid_user_id persons! ud_icon%
PersonItem id!
UdIcon tag:=standard_icon style:UdIconStyle token!
UdIconStyle color!
chart @ ^ ~form * aspect_ratio height:=auto/1..999px preview chart_spec! color_theme
table @ ^body ~collapsible_panel * columns!:TableColumn[]50 rows! freeze_first_column header_style page_size row_height row_max_height
TableHeaderStyle background_style:=grey/none text_size:=normal/heading lines text_align text_color:=default/grey bold
TableColumn width:=auto/80..600px/1..100% name! horizontal_align vertical_align data_type date_format display_name format
NumberFormat precision separator symbol
TableOption text!:string color:tag_color
hr @ ^ *
audio @ ^ * width disabled padding disabled_tips background_style style:=normal/flat/speak border file_key! audio_id fill_color i18n_file_key i18n_file_key_key? show_progress_bar show_time time_display time_position
video @ ^body ~body ?received fallback file_key
button @ +i ^ * value% width disabled behaviors confirm name required? text:plain_text^100 type:=default/primary/danger/text/primary_text/danger_text/primary_filled/danger_filled/laser disabled_tips icon size:=tiny/small/medium/large hover_tips multi_url% url% action_type% complex_interaction% form_action_type
input @ +i ^ * value% width disabled behaviors confirm name required placeholder disabled_tips rows:integer1.. auto_resize default_value i18n_default_value input_type label label_position max_length max_rows show_icon
overflow @ +i ^ * value% width behaviors confirm options!:OverflowOption[]
OverflowOption value:string text~:plain_text^100 multi_url
select_static @ +i ^ * value% width disabled behaviors confirm name required placeholder type options initial_option initial_index
SelectOption value!:string text~ icon
multi_select_static @ +i ^ &form * value% width disabled behaviors confirm name~ required placeholder type options selected_values
select_person @ +i ^ * value% width disabled behaviors confirm name required placeholder type options:PersonOption[] initial_option
PersonOption value:string
multi_select_person @ +i ^ &form * value% width disabled behaviors confirm name~ required placeholder type options:PersonOption[] selected_values
date_picker @ +i ^ * value% width disabled behaviors confirm name required placeholder initial_date
picker_time @ +i ^ * value% width disabled behaviors confirm name required placeholder initial_time
picker_datetime @ +i ^ * value% width disabled behaviors confirm name required placeholder initial_datetime
select_img @ +i ^body,column,form,interactive_container * value disabled behaviors confirm name required disabled_tips options!:ImageOption[] aspect_ratio:=1:1/16:9/4:3 can_preview layout multi_select
ImageOption value:string disabled disabled_tips img_key! hover_tips i18n_img_key
checker @ +i ^ * value% disabled behaviors confirm name text:plain_text|lark_md padding disabled_tips hover_tips button_area checked checked_style overall_checkable
ButtonArea buttons! pc_display_rule
CheckedStyle opacity show_strikethrough`
