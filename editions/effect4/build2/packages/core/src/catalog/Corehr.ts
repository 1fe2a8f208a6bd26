// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `corehr`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../catalog.js"

const scopes0: Catalog.Scopes = ["corehr:authorization:read", "corehr:corehr:readonly", "corehr:corehr"]
const scopes1: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes2: Catalog.Scopes = ["corehr:authorization:write"]
const scopes3: Catalog.Scopes = ["corehr:corehr:readonly", "corehr:corehr", "corehr:authorization:write"]
const scopes4: Catalog.Scopes = [
  "corehr:authorization:read",
  "corehr:corehr:readonly",
  "corehr:corehr",
  "corehr:authorization:write"
]
const scopes5: Catalog.Scopes = ["corehr:common_data.id.convert:read"]
const scopes6: Catalog.Scopes = ["corehr:common_data.meta_data:write"]
const scopes7: Catalog.Scopes = ["corehr:corehr"]
const scopes8: Catalog.Scopes = ["corehr:company:read", "corehr:corehr:readonly", "corehr:corehr"]
const scopes9: Catalog.Scopes = ["corehr:compensation_standards:read"]
const scopes10: Catalog.Scopes = ["corehr:corehr:readonly", "corehr:corehr"]
const scopes11: Catalog.Scopes = [
  "corehr:common_data.basic_data:read",
  "corehr:corehr:readonly",
  "corehr:corehr"
]
const scopes12: Catalog.Scopes = [
  "corehr:common_data.meta_data:read",
  "corehr:corehr:readonly",
  "corehr:corehr"
]
const scopes13: Catalog.Scopes = ["corehr:corehr", "corehr:department:write"]
const scopes14: Catalog.Scopes = ["corehr:common_data.preset_data:write", "corehr:corehr"]
const scopes15: Catalog.Scopes = [
  "corehr:common_data.preset_data:read",
  "corehr:corehr:readonly",
  "corehr:corehr",
  "corehr:common_data.preset_data:write"
]
const scopes16: Catalog.Scopes = ["corehr:corehr", "corehr:employment:write"]
const scopes17: Catalog.Scopes = ["corehr:corehr", "corehr:employment.patch:write", "corehr:employment:write"]
const scopes18: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:job_data.compensation_type:read",
  "corehr:job_data.service_company:read",
  "corehr:job_data.work_shift:read",
  "corehr:people_cli"
]
const scopes19: Catalog.Scopes = ["corehr:file:read", "corehr:file:write"]
const scopes20: Catalog.Scopes = ["corehr:corehr", "corehr:job:write"]
const scopes21: Catalog.Scopes = [
  "corehr:corehr:readonly",
  "corehr:job:read",
  "corehr:corehr",
  "corehr:job:write"
]
const scopes22: Catalog.Scopes = ["corehr:corehr", "corehr:job_change:write"]
const scopes23: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:job_change.employment_custom_field:read",
  "corehr:job_change.pathway:read",
  "corehr:job_change.pathway:write",
  "corehr:job_data.compensation_type:read",
  "corehr:job_data.service_company:read",
  "corehr:people_cli"
]
const scopes24: Catalog.Scopes = ["corehr:corehr", "corehr:job_data:write"]
const scopes25: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:employment.pathway:read",
  "corehr:employment.pathway:write",
  "corehr:job_data.compensation_type:read",
  "corehr:job_data.service_company:read",
  "corehr:job_data.work_calendar:read",
  "corehr:job_data.work_shift:read",
  "corehr:people_cli"
]
const scopes26: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:employment.pathway:read",
  "corehr:employment.pathway:write",
  "corehr:employment.position:read",
  "corehr:employment.position:write",
  "corehr:job_data.compensation_type:read",
  "corehr:job_data.job_data_reason:read",
  "corehr:job_data.service_company:read",
  "corehr:job_data.work_calendar:read",
  "corehr:job_data.work_shift:read",
  "corehr:people_cli"
]
const scopes27: Catalog.Scopes = [
  "corehr:corehr:readonly",
  "corehr:job_data:read",
  "corehr:corehr",
  "corehr:job_data:write"
]
const scopes28: Catalog.Scopes = ["corehr:corehr", "corehr:job_family:write"]
const scopes29: Catalog.Scopes = [
  "corehr:corehr:readonly",
  "corehr:job_family:read",
  "corehr:corehr",
  "corehr:job_family:write"
]
const scopes30: Catalog.Scopes = ["corehr:corehr", "corehr:job_level:write"]
const scopes31: Catalog.Scopes = [
  "corehr:corehr:readonly",
  "corehr:job_level:read",
  "corehr:corehr",
  "corehr:job_level:write"
]
const scopes32: Catalog.Scopes = ["corehr:corehr:readonly", "corehr:leave:read", "corehr:work_calendar:read"]
const scopes33: Catalog.Scopes = ["corehr:corehr:readonly", "corehr:leave:read", "corehr:corehr"]
const scopes34: Catalog.Scopes = [
  "corehr:common_data.preset_data:read",
  "corehr:corehr:readonly",
  "corehr:leave:read",
  "corehr:corehr"
]
const scopes35: Catalog.Scopes = [
  "corehr:common_data.basic_data:read",
  "corehr:corehr:readonly",
  "corehr:work_calendar:read",
  "corehr:employee:read"
]
const scopes36: Catalog.Scopes = ["corehr:corehr:readonly", "corehr:work_calendar:read", "corehr:corehr"]
const scopes37: Catalog.Scopes = ["corehr:leave_granting_record:write", "corehr:corehr"]
const scopes38: Catalog.Scopes = ["corehr:corehr", "corehr:locations:write"]
const scopes39: Catalog.Scopes = [
  "corehr:corehr:readonly",
  "corehr:locations:read",
  "corehr:corehr",
  "corehr:locations:write"
]
const scopes40: Catalog.Scopes = [
  "corehr:common_data.preset_data:read",
  "corehr:common_data.preset_data:write",
  "corehr:corehr",
  "corehr:corehr:readonly",
  "corehr:people_cli"
]
const scopes41: Catalog.Scopes = ["corehr:offboarding:read", "corehr:offboarding:write", "corehr:people_cli"]
const scopes42: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:employment.offboarding_reason.search:read",
  "corehr:employment.offboarding_reason:read",
  "corehr:offboarding.block_list:read",
  "corehr:offboarding.block_list:write",
  "corehr:offboarding.custom_field:read",
  "corehr:offboarding.last_attendance_date:read",
  "corehr:offboarding.minor_reason:read",
  "corehr:offboarding.minor_reason:write",
  "corehr:offboarding.noncompete_agreement:read",
  "corehr:offboarding.retain_account:read",
  "corehr:offboarding.retain_account:write",
  "corehr:offboarding.signature:read",
  "corehr:offboarding.social_insurance:read",
  "corehr:people_cli"
]
const scopes43: Catalog.Scopes = ["corehr:corehr", "corehr:offboarding:write"]
const scopes44: Catalog.Scopes = ["corehr:corehr", "corehr:person:write"]
const scopes45: Catalog.Scopes = [
  "corehr:corehr:readonly",
  "corehr:person:read",
  "corehr:corehr",
  "corehr:person:write"
]
const scopes46: Catalog.Scopes = ["corehr:file:write", "corehr:corehr", "corehr:person:write"]
const scopes47: Catalog.Scopes = ["corehr:corehr", "corehr:pre_hire:write"]
const scopes48: Catalog.Scopes = [
  "corehr:corehr:readonly",
  "corehr:pre_hire:read",
  "corehr:corehr",
  "corehr:pre_hire:write"
]
const scopes49: Catalog.Scopes = ["corehr:corehr:readonly", "corehr:process:read", "corehr:corehr"]
const scopes50: Catalog.Scopes = ["corehr:corehr:readonly", "corehr:security_group:read", "corehr:corehr"]
const scopes51: Catalog.Scopes = [
  "corehr:authorization:read",
  "corehr:corehr:readonly",
  "corehr:corehr",
  "corehr:authorization.bp:read"
]
const scopes52: Catalog.Scopes = [
  "corehr:common_data.preset_data:read",
  "corehr:common_data.preset_data:write",
  "corehr:corehr",
  "corehr:corehr:readonly",
  "corehr:people_cli",
  "corehr:transfer_reason:read"
]
const scopes53: Catalog.Scopes = [
  "corehr:common_data.preset_data:read",
  "corehr:common_data.preset_data:write",
  "corehr:corehr",
  "corehr:corehr:readonly",
  "corehr:people_cli",
  "corehr:transfer_type:readonly"
]
const scopes54: Catalog.Scopes = ["corehr:approval_groups:read"]
const scopes55: Catalog.Scopes = ["corehr:approval_groups.orgdraft_department_change:read"]
const scopes56: Catalog.Scopes = ["contact:user.employee_id:readonly", "corehr:orgrole_info:read"]
const scopes57: Catalog.Scopes = ["corehr:approval_groups.orgdraft_job_change:read"]
const scopes58: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:employment.job:read",
  "corehr:employment.job_grade:read",
  "corehr:employment.job_grade:write",
  "corehr:employment.job_level:read",
  "corehr:employment.job_level:write",
  "corehr:people_cli"
]
const scopes59: Catalog.Scopes = ["corehr:approval_groups.orgdraft_position_change:read"]
const scopes60: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:position.direct_leader:read",
  "corehr:position.employee_type:read",
  "corehr:position.job:read",
  "corehr:position.job_family:read",
  "corehr:position.job_grade:read",
  "corehr:position.job_level:read",
  "corehr:position.working_hours_type:read"
]
const scopes61: Catalog.Scopes = ["corehr:process:read"]
const scopes62: Catalog.Scopes = ["corehr:common_data.basic_data:read"]
const scopes63: Catalog.Scopes = ["corehr:bp.get_by_department:read"]
const scopes64: Catalog.Scopes = ["corehr:bp.list:read"]
const scopes65: Catalog.Scopes = ["corehr:company:write"]
const scopes66: Catalog.Scopes = ["corehr:company:read", "corehr:company:write"]
const scopes67: Catalog.Scopes = ["corehr:contract:read", "corehr:contract:write"]
const scopes68: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:contract.company:read",
  "corehr:contract.company:write",
  "corehr:contract.period:read",
  "corehr:contract.period:write",
  "corehr:people_cli"
]
const scopes69: Catalog.Scopes = ["corehr:cost_allocation:read", "corehr:cost_allocation:write"]
const scopes70: Catalog.Scopes = ["corehr:cost_allocation:write"]
const scopes71: Catalog.Scopes = ["corehr:cost_center:write"]
const scopes72: Catalog.Scopes = ["corehr:cost_center:read"]
const scopes73: Catalog.Scopes = ["corehr:cost_center:read", "corehr:cost_center:write"]
const scopes74: Catalog.Scopes = ["corehr:cost_center:read", "corehr:cost_center:tree", "corehr:people_cli"]
const scopes75: Catalog.Scopes = ["corehr:custom_org:write"]
const scopes76: Catalog.Scopes = ["corehr:custom_org:read", "corehr:custom_org:write"]
const scopes77: Catalog.Scopes = ["corehr:default_cost_center:read", "corehr:default_cost_center:write"]
const scopes78: Catalog.Scopes = ["corehr:default_cost_center:write"]
const scopes79: Catalog.Scopes = ["corehr:department:read", "corehr:department:write"]
const scopes80: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:department.cost_center_id:read",
  "corehr:department.custom_fields:read",
  "corehr:department.manager:read",
  "corehr:department.organize:read",
  "corehr:department:search",
  "corehr:people_cli"
]
const scopes81: Catalog.Scopes = [
  "corehr:department.organize:read",
  "corehr:department:parents",
  "corehr:people_cli"
]
const scopes82: Catalog.Scopes = ["corehr:department.operation_log:read"]
const scopes83: Catalog.Scopes = [
  "corehr:department:read",
  "corehr:department:search",
  "corehr:department:write",
  "corehr:people_cli"
]
const scopes84: Catalog.Scopes = [
  "corehr:department.organize:read",
  "corehr:department:tree",
  "corehr:people_cli"
]
const scopes85: Catalog.Scopes = ["corehr:draft:read"]
const scopes86: Catalog.Scopes = ["corehr:employee:read", "corehr:employee:write"]
const scopes87: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:contract.period:read",
  "corehr:contract.period:write",
  "corehr:employee.all_bp:read",
  "corehr:employee.bp:read",
  "corehr:employment.archive_cpst_plan:read",
  "corehr:employment.assignment:read",
  "corehr:employment.assignment_pay_group:read",
  "corehr:employment.contract_type:read",
  "corehr:employment.custom_field:read",
  "corehr:employment.custom_org_field:read",
  "corehr:employment.custom_org_field:write",
  "corehr:employment.individuals_with_headcount_or_not:read",
  "corehr:employment.is_direct_leader:read",
  "corehr:employment.is_dotted_leader:read",
  "corehr:employment.job:read",
  "corehr:employment.job_grade:read",
  "corehr:employment.job_grade:write",
  "corehr:employment.job_level:read",
  "corehr:employment.job_level:write",
  "corehr:employment.offboarding_reason:read",
  "corehr:employment.pathway:read",
  "corehr:employment.pathway:write",
  "corehr:employment.pay_group:read",
  "corehr:employment.position:read",
  "corehr:employment.position:write",
  "corehr:employment.seniority_adjust_information:read",
  "corehr:employment.seniority_adjust_information:write",
  "corehr:job.job_level:read",
  "corehr:job_data.compensation_type:read",
  "corehr:job_data.service_company:read",
  "corehr:job_data.work_shift:read",
  "corehr:people_cli",
  "corehr:person.address:read",
  "corehr:person.address:write",
  "corehr:person.bank_account:read",
  "corehr:person.bank_account:write",
  "corehr:person.born_country_region:read",
  "corehr:person.born_country_region:write",
  "corehr:person.custom_field:read",
  "corehr:person.custom_field:write",
  "corehr:person.date_entered_workforce:read",
  "corehr:person.date_entered_workforce:write",
  "corehr:person.date_of_birth:read",
  "corehr:person.date_of_birth:write",
  "corehr:person.dependent:read",
  "corehr:person.dependent:write",
  "corehr:person.education:read",
  "corehr:person.education:write",
  "corehr:person.email:read",
  "corehr:person.email:write",
  "corehr:person.emergency_contact:read",
  "corehr:person.emergency_contact:write",
  "corehr:person.entry_leave_time:read",
  "corehr:person.entry_leave_time:write",
  "corehr:person.gender:read",
  "corehr:person.gender:write",
  "corehr:person.hukou:read",
  "corehr:person.hukou:write",
  "corehr:person.is_disabled:read",
  "corehr:person.is_disabled:write",
  "corehr:person.is_old_alone:read",
  "corehr:person.is_old_alone:write",
  "corehr:person.legal_name:read",
  "corehr:person.legal_name:write",
  "corehr:person.legal_name_v2:read",
  "corehr:person.legal_name_v2:write",
  "corehr:person.marital_status:read",
  "corehr:person.marital_status:write",
  "corehr:person.martyr_family:read",
  "corehr:person.martyr_family:write",
  "corehr:person.national_id:read",
  "corehr:person.national_id:write",
  "corehr:person.national_id_v2:read",
  "corehr:person.national_id_v2:write",
  "corehr:person.nationality:read",
  "corehr:person.nationality:write",
  "corehr:person.native_region:read",
  "corehr:person.native_region:write",
  "corehr:person.passport:read",
  "corehr:person.passport:write",
  "corehr:person.person_for_country:read",
  "corehr:person.person_for_country:write",
  "corehr:person.personal_profile:read",
  "corehr:person.personal_profile:write",
  "corehr:person.phone:read",
  "corehr:person.phone:write",
  "corehr:person.political_affiliation:read",
  "corehr:person.political_affiliation:write",
  "corehr:person.preferred_name_v2:read",
  "corehr:person.race:read",
  "corehr:person.religion:read",
  "corehr:person.religion:write",
  "corehr:person.resident_tax:read",
  "corehr:person.resident_tax:write",
  "corehr:person.resident_tax_custom_field:read",
  "corehr:person.resident_tax_custom_field:write",
  "corehr:person.visa:read",
  "corehr:person.visa:write",
  "corehr:person.work_experience:read",
  "corehr:person.work_experience:write"
]
const scopes88: Catalog.Scopes = ["corehr:employee.add:write"]
const scopes89: Catalog.Scopes = ["corehr:employment.custom_org:write"]
const scopes90: Catalog.Scopes = ["corehr:employment.custom_org:read", "corehr:employment.custom_org:write"]
const scopes91: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:employment.custom_org_field:read",
  "corehr:employment.custom_org_field:write"
]
const scopes92: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:contract.period:read",
  "corehr:contract.period:write",
  "corehr:employee.all_bp:read",
  "corehr:employee.bp:read",
  "corehr:employment.archive_cpst_plan:read",
  "corehr:employment.assignment:read",
  "corehr:employment.assignment_pay_group:read",
  "corehr:employment.contract_type:read",
  "corehr:employment.custom_field:read",
  "corehr:employment.custom_org_field:read",
  "corehr:employment.custom_org_field:write",
  "corehr:employment.individuals_with_headcount_or_not:read",
  "corehr:employment.is_direct_leader:read",
  "corehr:employment.is_dotted_leader:read",
  "corehr:employment.job:read",
  "corehr:employment.job_grade:read",
  "corehr:employment.job_grade:write",
  "corehr:employment.job_level:read",
  "corehr:employment.job_level:write",
  "corehr:employment.offboarding_reason:read",
  "corehr:employment.pathway:read",
  "corehr:employment.pathway:write",
  "corehr:employment.pay_group:read",
  "corehr:employment.position:read",
  "corehr:employment.position:write",
  "corehr:employment.seniority_adjust_information:read",
  "corehr:employment.seniority_adjust_information:write",
  "corehr:job.job_level:read",
  "corehr:job_data.compensation_type:read",
  "corehr:job_data.service_company:read",
  "corehr:job_data.work_shift:read",
  "corehr:people_cli",
  "corehr:person.additional_name:read",
  "corehr:person.additional_name:write",
  "corehr:person.additional_nationalities:read",
  "corehr:person.address:read",
  "corehr:person.address:write",
  "corehr:person.bank_account:read",
  "corehr:person.bank_account:write",
  "corehr:person.born_country_region:read",
  "corehr:person.born_country_region:write",
  "corehr:person.citizenship_status:read",
  "corehr:person.custom_field:read",
  "corehr:person.custom_field:write",
  "corehr:person.date_entered_workforce:read",
  "corehr:person.date_entered_workforce:write",
  "corehr:person.date_of_birth:read",
  "corehr:person.date_of_birth:write",
  "corehr:person.dependent:read",
  "corehr:person.dependent:write",
  "corehr:person.education:read",
  "corehr:person.education:write",
  "corehr:person.email:read",
  "corehr:person.email:write",
  "corehr:person.emergency_contact:read",
  "corehr:person.emergency_contact:write",
  "corehr:person.entry_leave_time:read",
  "corehr:person.entry_leave_time:write",
  "corehr:person.gender:read",
  "corehr:person.gender:write",
  "corehr:person.hukou:read",
  "corehr:person.hukou:write",
  "corehr:person.is_disabled:read",
  "corehr:person.is_disabled:write",
  "corehr:person.is_old_alone:read",
  "corehr:person.is_old_alone:write",
  "corehr:person.legal_name:read",
  "corehr:person.legal_name:write",
  "corehr:person.legal_name_v2:read",
  "corehr:person.legal_name_v2:write",
  "corehr:person.marital_status:read",
  "corehr:person.marital_status:write",
  "corehr:person.martyr_family:read",
  "corehr:person.martyr_family:write",
  "corehr:person.national_id.search:read",
  "corehr:person.national_id:read",
  "corehr:person.national_id:write",
  "corehr:person.national_id_v2:read",
  "corehr:person.national_id_v2:write",
  "corehr:person.nationality:read",
  "corehr:person.nationality:write",
  "corehr:person.native_region:read",
  "corehr:person.native_region:write",
  "corehr:person.passport:read",
  "corehr:person.passport:write",
  "corehr:person.person_for_country:read",
  "corehr:person.person_for_country:write",
  "corehr:person.personal_profile:read",
  "corehr:person.personal_profile:write",
  "corehr:person.phone.search:read",
  "corehr:person.phone:read",
  "corehr:person.phone:write",
  "corehr:person.political_affiliation:read",
  "corehr:person.political_affiliation:write",
  "corehr:person.preferred_name_v2:read",
  "corehr:person.race:read",
  "corehr:person.religion:read",
  "corehr:person.religion:write",
  "corehr:person.resident_tax:read",
  "corehr:person.resident_tax:write",
  "corehr:person.resident_tax_custom_field:read",
  "corehr:person.resident_tax_custom_field:write",
  "corehr:person.visa:read",
  "corehr:person.visa:write",
  "corehr:person.work_experience:read",
  "corehr:person.work_experience:write"
]
const scopes93: Catalog.Scopes = ["corehr:additional_job:read", "corehr:additional_job:write"]
const scopes94: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:additional_job.compensation_type:read",
  "corehr:additional_job.compensation_type:write",
  "corehr:additional_job.job:read",
  "corehr:additional_job.job:write",
  "corehr:additional_job.job_level:read",
  "corehr:additional_job.job_level:write",
  "corehr:additional_job.position:read",
  "corehr:additional_job.position:write",
  "corehr:additional_job.service_company:read",
  "corehr:additional_job.service_company:write",
  "corehr:additional_job.work_shift:read",
  "corehr:additional_job.work_shift:write"
]
const scopes95: Catalog.Scopes = ["corehr:additional_job:write"]
const scopes96: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:additional_job.compensation_type:write",
  "corehr:additional_job.job:write",
  "corehr:additional_job.job_level:write",
  "corehr:additional_job.position:write",
  "corehr:additional_job.service_company:write",
  "corehr:additional_job.work_shift:write"
]
const scopes97: Catalog.Scopes = ["corehr:employee.bp:read"]
const scopes98: Catalog.Scopes = ["contact:user.employee_id:readonly", "corehr:employee.all_bp:read"]
const scopes99: Catalog.Scopes = ["corehr:employees.international_assignment:write"]
const scopes100: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:employment.international_assignment.accommodation:write",
  "corehr:employment.international_assignment.compensation_type:write",
  "corehr:employment.international_assignment.custom_field:write",
  "corehr:employment.international_assignment.international_assignment_allowance:write",
  "corehr:employment.international_assignment.job:write",
  "corehr:employment.international_assignment.job_grade:write",
  "corehr:employment.international_assignment.job_level:write",
  "corehr:employment.international_assignment.position:write",
  "corehr:employment.international_assignment.service_company:write",
  "corehr:employment.international_assignment.weekly_working_hours:write",
  "corehr:employment.international_assignment.work_calendar:write",
  "corehr:employment.international_assignment.work_location:write",
  "corehr:employment.international_assignment.work_shift:write",
  "corehr:employment.international_assignment.working_hours_type:write"
]
const scopes101: Catalog.Scopes = [
  "corehr:employees.international_assignment:read",
  "corehr:employees.international_assignment:write"
]
const scopes102: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:employment.international_assignment.compensation_type:read",
  "corehr:employment.international_assignment.compensation_type:write",
  "corehr:employment.international_assignment.custom_field:read",
  "corehr:employment.international_assignment.custom_field:write",
  "corehr:employment.international_assignment.job:read",
  "corehr:employment.international_assignment.job:write",
  "corehr:employment.international_assignment.job_grade:read",
  "corehr:employment.international_assignment.job_grade:write",
  "corehr:employment.international_assignment.job_level:read",
  "corehr:employment.international_assignment.job_level:write",
  "corehr:employment.international_assignment.position:read",
  "corehr:employment.international_assignment.position:write",
  "corehr:employment.international_assignment.service_company:read",
  "corehr:employment.international_assignment.service_company:write",
  "corehr:employment.international_assignment.weekly_working_hours:read",
  "corehr:employment.international_assignment.weekly_working_hours:write",
  "corehr:employment.international_assignment.work_calendar:read",
  "corehr:employment.international_assignment.work_calendar:write",
  "corehr:employment.international_assignment.work_location:read",
  "corehr:employment.international_assignment.work_location:write",
  "corehr:employment.international_assignment.work_shift:read",
  "corehr:employment.international_assignment.work_shift:write",
  "corehr:employment.international_assignment.working_hours_type:read",
  "corehr:employment.international_assignment.working_hours_type:write"
]
const scopes103: Catalog.Scopes = [
  "corehr:employee.job_data:read",
  "corehr:job_data:read",
  "corehr:job_data:write"
]
const scopes104: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:employment.job:read",
  "corehr:employment.job_grade:read",
  "corehr:employment.job_grade:write",
  "corehr:employment.job_level:read",
  "corehr:employment.job_level:write",
  "corehr:employment.pathway:read",
  "corehr:employment.pathway:write",
  "corehr:employment.position:read",
  "corehr:employment.position:write",
  "corehr:job_data.assignment_start_reason:read",
  "corehr:job_data.compensation_type:read",
  "corehr:job_data.job_data_reason:read",
  "corehr:job_data.service_company:read",
  "corehr:job_data.work_calendar:read",
  "corehr:job_data.work_shift:read",
  "corehr:people_cli"
]
const scopes105: Catalog.Scopes = ["corehr:common_data.meta_data:read"]
const scopes106: Catalog.Scopes = ["corehr:job.only:read", "corehr:job:read", "corehr:job:write"]
const scopes107: Catalog.Scopes = ["contact:user.employee_id:readonly", "corehr:job.job_level:read"]
const scopes108: Catalog.Scopes = [
  "corehr:corehr:readonly",
  "corehr:job.only:read",
  "corehr:job:read",
  "corehr:corehr",
  "corehr:job:write"
]
const scopes109: Catalog.Scopes = ["corehr:job.job_level:read"]
const scopes110: Catalog.Scopes = ["corehr:job:read", "corehr:job:write"]
const scopes111: Catalog.Scopes = ["corehr:job_change:create"]
const scopes112: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:contract.company:read",
  "corehr:contract.company:write",
  "corehr:contract.period:read",
  "corehr:contract.period:write",
  "corehr:employment.job:read",
  "corehr:employment.job_grade:read",
  "corehr:employment.job_grade:write",
  "corehr:employment.job_level:read",
  "corehr:employment.job_level:write",
  "corehr:job_change.custom_field:read",
  "corehr:job_change.employment_custom_field:read",
  "corehr:job_change.is_adjust_salary:read",
  "corehr:job_change.notice_period:read",
  "corehr:job_change.pathway:read",
  "corehr:job_change.pathway:write",
  "corehr:job_change.remark:read",
  "corehr:job_change.social_security_city:read",
  "corehr:job_data.compensation_type:read",
  "corehr:job_data.service_company:read",
  "corehr:people_cli"
]
const scopes113: Catalog.Scopes = ["corehr:job_change:read", "corehr:job_change:write", "corehr:people_cli"]
const scopes114: Catalog.Scopes = ["corehr:job_family:read", "corehr:job_family:write"]
const scopes115: Catalog.Scopes = ["corehr:job_grade:write"]
const scopes116: Catalog.Scopes = [
  "corehr:corehr:readonly",
  "corehr:job_grade:read",
  "corehr:job_grade:write",
  "corehr:corehr"
]
const scopes117: Catalog.Scopes = ["corehr:job_grade:read", "corehr:job_grade:write"]
const scopes118: Catalog.Scopes = ["corehr:job_level:read", "corehr:job_level:write"]
const scopes119: Catalog.Scopes = ["corehr:locations:write"]
const scopes120: Catalog.Scopes = ["corehr:locations:read", "corehr:locations:write"]
const scopes121: Catalog.Scopes = ["corehr:offboarding.update:write"]
const scopes122: Catalog.Scopes = ["corehr:offboarding.revoke:write"]
const scopes123: Catalog.Scopes = ["corehr:offboarding.submit:write"]
const scopes124: Catalog.Scopes = ["corehr:pre_hire:write"]
const scopes125: Catalog.Scopes = ["corehr:pre_hire:read", "corehr:pre_hire:write"]
const scopes126: Catalog.Scopes = ["corehr:pathway:write"]
const scopes127: Catalog.Scopes = ["corehr:pathway:read", "corehr:pathway:write"]
const scopes128: Catalog.Scopes = ["corehr:person:write"]
const scopes129: Catalog.Scopes = [
  "corehr:person.address:read",
  "corehr:person.address:write",
  "corehr:person.bank_account:read",
  "corehr:person.bank_account:write",
  "corehr:person.born_country_region:read",
  "corehr:person.born_country_region:write",
  "corehr:person.custom_field:read",
  "corehr:person.custom_field:write",
  "corehr:person.date_entered_workforce:read",
  "corehr:person.date_entered_workforce:write",
  "corehr:person.date_of_birth:read",
  "corehr:person.date_of_birth:write",
  "corehr:person.dependent:read",
  "corehr:person.dependent:write",
  "corehr:person.education:read",
  "corehr:person.education:write",
  "corehr:person.email:read",
  "corehr:person.email:write",
  "corehr:person.emergency_contact:read",
  "corehr:person.emergency_contact:write",
  "corehr:person.entry_leave_time:read",
  "corehr:person.entry_leave_time:write",
  "corehr:person.gender:read",
  "corehr:person.gender:write",
  "corehr:person.hukou:read",
  "corehr:person.hukou:write",
  "corehr:person.is_disabled:read",
  "corehr:person.is_disabled:write",
  "corehr:person.is_old_alone:read",
  "corehr:person.is_old_alone:write",
  "corehr:person.legal_name:read",
  "corehr:person.legal_name:write",
  "corehr:person.legal_name_v2:read",
  "corehr:person.legal_name_v2:write",
  "corehr:person.marital_status:read",
  "corehr:person.marital_status:write",
  "corehr:person.martyr_family:read",
  "corehr:person.martyr_family:write",
  "corehr:person.national_id:read",
  "corehr:person.national_id:write",
  "corehr:person.national_id_v2:read",
  "corehr:person.national_id_v2:write",
  "corehr:person.nationality:read",
  "corehr:person.nationality:write",
  "corehr:person.native_region:read",
  "corehr:person.native_region:write",
  "corehr:person.passport:read",
  "corehr:person.passport:write",
  "corehr:person.passport_number:read",
  "corehr:person.person_for_country:read",
  "corehr:person.person_for_country:write",
  "corehr:person.personal_profile:read",
  "corehr:person.personal_profile:write",
  "corehr:person.phone:read",
  "corehr:person.phone:write",
  "corehr:person.preferred_name_v2:read",
  "corehr:person.race:read",
  "corehr:person.resident_tax:read",
  "corehr:person.resident_tax:write",
  "corehr:person.resident_tax_custom_field:read",
  "corehr:person.resident_tax_custom_field:write",
  "corehr:person.visa:read",
  "corehr:person.visa:write",
  "corehr:person.work_experience:read",
  "corehr:person.work_experience:write"
]
const scopes130: Catalog.Scopes = [
  "corehr:person.address:read",
  "corehr:person.address:write",
  "corehr:person.bank_account:read",
  "corehr:person.bank_account:write",
  "corehr:person.born_country_region:read",
  "corehr:person.born_country_region:write",
  "corehr:person.custom_field:read",
  "corehr:person.custom_field:write",
  "corehr:person.date_entered_workforce:read",
  "corehr:person.date_entered_workforce:write",
  "corehr:person.date_of_birth:read",
  "corehr:person.date_of_birth:write",
  "corehr:person.dependent:read",
  "corehr:person.dependent:write",
  "corehr:person.education:read",
  "corehr:person.education:write",
  "corehr:person.email:read",
  "corehr:person.email:write",
  "corehr:person.emergency_contact:read",
  "corehr:person.emergency_contact:write",
  "corehr:person.entry_leave_time:read",
  "corehr:person.entry_leave_time:write",
  "corehr:person.gender:read",
  "corehr:person.gender:write",
  "corehr:person.hukou:read",
  "corehr:person.hukou:write",
  "corehr:person.is_disabled:read",
  "corehr:person.is_disabled:write",
  "corehr:person.is_old_alone:read",
  "corehr:person.is_old_alone:write",
  "corehr:person.legal_name:read",
  "corehr:person.legal_name:write",
  "corehr:person.legal_name_v2:read",
  "corehr:person.legal_name_v2:write",
  "corehr:person.marital_status:read",
  "corehr:person.marital_status:write",
  "corehr:person.martyr_family:read",
  "corehr:person.martyr_family:write",
  "corehr:person.national_id:read",
  "corehr:person.national_id:write",
  "corehr:person.national_id_v2:read",
  "corehr:person.national_id_v2:write",
  "corehr:person.nationality:read",
  "corehr:person.nationality:write",
  "corehr:person.native_region:read",
  "corehr:person.native_region:write",
  "corehr:person.passport:read",
  "corehr:person.passport:write",
  "corehr:person.person_for_country:read",
  "corehr:person.person_for_country:write",
  "corehr:person.personal_profile:read",
  "corehr:person.personal_profile:write",
  "corehr:person.phone:read",
  "corehr:person.phone:write",
  "corehr:person.preferred_name_v2:read",
  "corehr:person.race:read",
  "corehr:person.resident_tax:read",
  "corehr:person.resident_tax:write",
  "corehr:person.resident_tax_custom_field:read",
  "corehr:person.resident_tax_custom_field:write",
  "corehr:person.visa:read",
  "corehr:person.visa:write",
  "corehr:person.work_experience:read",
  "corehr:person.work_experience:write"
]
const scopes131: Catalog.Scopes = ["corehr:position:write"]
const scopes132: Catalog.Scopes = ["corehr:position:read", "corehr:position:write"]
const scopes133: Catalog.Scopes = ["corehr:pre_hire:complete"]
const scopes134: Catalog.Scopes = ["corehr:pre_hire:delete"]
const scopes135: Catalog.Scopes = ["corehr:pre_hire:update"]
const scopes136: Catalog.Scopes = ["corehr:pre_hire:read_only"]
const scopes137: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:contract.company:read",
  "corehr:contract.company:write",
  "corehr:contract.period:read",
  "corehr:contract.period:write",
  "corehr:employment.compensation_type:read",
  "corehr:employment.compensation_type:write",
  "corehr:employment.custom_field:read",
  "corehr:employment.has_offer_salary:read",
  "corehr:employment.job:read",
  "corehr:employment.job_grade:read",
  "corehr:employment.job_grade:write",
  "corehr:employment.job_level:read",
  "corehr:employment.job_level:write",
  "corehr:employment.non_compete_covenant:read",
  "corehr:employment.non_compete_covenant:write",
  "corehr:employment.pay_group:read",
  "corehr:employment.position:read",
  "corehr:employment.position:write",
  "corehr:employment.recruitment_project_id:read",
  "corehr:job_data.work_shift:read",
  "corehr:people_cli",
  "corehr:person.address:read",
  "corehr:person.address:write",
  "corehr:person.bank_account:read",
  "corehr:person.bank_account:write",
  "corehr:person.born_country_region:read",
  "corehr:person.born_country_region:write",
  "corehr:person.custom_field:read",
  "corehr:person.custom_field:write",
  "corehr:person.date_entered_workforce:read",
  "corehr:person.date_entered_workforce:write",
  "corehr:person.date_of_birth:read",
  "corehr:person.date_of_birth:write",
  "corehr:person.dependent:read",
  "corehr:person.dependent:write",
  "corehr:person.education:read",
  "corehr:person.education:write",
  "corehr:person.email:read",
  "corehr:person.email:write",
  "corehr:person.emergency_contact:read",
  "corehr:person.emergency_contact:write",
  "corehr:person.gender:read",
  "corehr:person.gender:write",
  "corehr:person.hukou:read",
  "corehr:person.hukou:write",
  "corehr:person.is_disabled:read",
  "corehr:person.is_disabled:write",
  "corehr:person.is_old_alone:read",
  "corehr:person.is_old_alone:write",
  "corehr:person.legal_name:read",
  "corehr:person.legal_name:write",
  "corehr:person.legal_name_v2:read",
  "corehr:person.legal_name_v2:write",
  "corehr:person.marital_status:read",
  "corehr:person.marital_status:write",
  "corehr:person.martyr_family:read",
  "corehr:person.martyr_family:write",
  "corehr:person.national_id:read",
  "corehr:person.national_id:write",
  "corehr:person.national_id_v2:read",
  "corehr:person.national_id_v2:write",
  "corehr:person.nationality:read",
  "corehr:person.nationality:write",
  "corehr:person.native_region:read",
  "corehr:person.native_region:write",
  "corehr:person.passport:read",
  "corehr:person.passport:write",
  "corehr:person.passport_number:read",
  "corehr:person.person_for_country:read",
  "corehr:person.person_for_country:write",
  "corehr:person.personal_profile:read",
  "corehr:person.personal_profile:write",
  "corehr:person.phone:read",
  "corehr:person.phone:write",
  "corehr:person.political_affiliation:read",
  "corehr:person.preferred_name_v2:read",
  "corehr:person.race:read",
  "corehr:person.religion:read",
  "corehr:person.religion:write",
  "corehr:person.resident_tax:read",
  "corehr:person.resident_tax:write",
  "corehr:person.resident_tax_custom_field:read",
  "corehr:person.resident_tax_custom_field:write",
  "corehr:person.visa:read",
  "corehr:person.visa:write",
  "corehr:person.work_experience:read",
  "corehr:person.work_experience:write",
  "corehr:pre_hire.abnormal_reason_field:read",
  "corehr:pre_hire.background_check_order_account_name:read",
  "corehr:pre_hire.background_check_order_complete_time:read",
  "corehr:pre_hire.background_check_order_id:read",
  "corehr:pre_hire.background_check_order_name:read",
  "corehr:pre_hire.background_check_order_package_name:read",
  "corehr:pre_hire.background_check_order_result:read",
  "corehr:pre_hire.background_check_order_start_time:read",
  "corehr:pre_hire.background_check_order_status:read",
  "corehr:pre_hire.background_check_order_supplier_name:read",
  "corehr:pre_hire.check_in_data:read",
  "corehr:pre_hire.company_manual_updated:read",
  "corehr:pre_hire.company_sponsored_visa:read",
  "corehr:pre_hire.contract_file_id:read",
  "corehr:pre_hire.dotted_line_manager:read",
  "corehr:pre_hire.flow_id:read",
  "corehr:pre_hire.office_address:read",
  "corehr:pre_hire.onboarding_address:read",
  "corehr:pre_hire.suspected_rehiring:read",
  "corehr:pre_hire.withdrawn_reason:read",
  "corehr:pre_hire.working_calendar:read"
]
const scopes138: Catalog.Scopes = ["corehr:pre_hire:restore_flow_instance"]
const scopes139: Catalog.Scopes = [
  "corehr:pre_hire.search:read",
  "corehr:pre_hire:read",
  "corehr:pre_hire:write"
]
const scopes140: Catalog.Scopes = ["corehr:pre_hire:transform_onboarding_task"]
const scopes141: Catalog.Scopes = ["corehr:pre_hire:transit_tasks"]
const scopes142: Catalog.Scopes = ["corehr:pre_hire:withdraw_onboarding"]
const scopes143: Catalog.Scopes = ["corehr:probation.assessment:write"]
const scopes144: Catalog.Scopes = ["corehr:probation:write"]
const scopes145: Catalog.Scopes = ["corehr:probation:read", "corehr:probation:write"]
const scopes146: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:probation.assessment:read",
  "corehr:probation.assessment:write",
  "corehr:probation.custom_field:read",
  "corehr:probation.custom_field:write",
  "corehr:probation.notes:read",
  "corehr:probation.notes:write",
  "corehr:probation.probation_outcome:read",
  "corehr:probation.probation_outcome:write",
  "corehr:probation.self_review:read",
  "corehr:probation.self_review:write"
]
const scopes147: Catalog.Scopes = [
  "contact:user.employee_id:readonly",
  "corehr:probation.assessment:read",
  "corehr:probation.assessment:write",
  "corehr:probation.custom_field:read",
  "corehr:probation.custom_field:write",
  "corehr:probation.notes:read",
  "corehr:probation.notes:write",
  "corehr:probation.self_review:read",
  "corehr:probation.self_review:write"
]
const scopes148: Catalog.Scopes = ["corehr:process.instance:write"]
const scopes149: Catalog.Scopes = ["corehr:workforce_plan_centralized_reporting_project_detail:write"]
const scopes150: Catalog.Scopes = ["corehr:signature_file:read"]
const scopes151: Catalog.Scopes = ["corehr:signature_file.pre_hire:read", "corehr:signature_file:read"]
const scopes152: Catalog.Scopes = ["corehr:signature.file:read"]
const scopes153: Catalog.Scopes = ["corehr:signature_file:terminate"]
const scopes154: Catalog.Scopes = ["corehr:signature_template:read"]
const scopes155: Catalog.Scopes = ["corehr:people_cli", "corehr:workforce_plan:read"]
const scopes156: Catalog.Scopes = ["corehr:people_cli", "corehr:workforce_detail:read"]
const scopes157: Catalog.Scopes = ["corehr:workforce_detail:write"]
const scopes158: Catalog.Scopes = ["corehr:contract:read", "corehr:corehr:readonly", "corehr:contract:write"]
const scopes159: Catalog.Scopes = [
  "corehr:corehr:readonly",
  "corehr:department:read",
  "corehr:department:write"
]
const scopes160: Catalog.Scopes = ["corehr:employee.event:read"]
const scopes161: Catalog.Scopes = [
  "corehr:corehr:readonly",
  "corehr:employment:read",
  "corehr:employment:write"
]
const scopes162: Catalog.Scopes = [
  "corehr:corehr:readonly",
  "corehr:offboarding:read",
  "corehr:offboarding:write"
]
const scopes163: Catalog.Scopes = ["corehr:corehr:readonly", "corehr:job:read", "corehr:job:write"]
const scopes164: Catalog.Scopes = ["corehr:job_change.status_update_event:read"]
const scopes165: Catalog.Scopes = [
  "corehr:corehr:readonly",
  "corehr:job_change.update_event:read",
  "corehr:job_change:read",
  "corehr:job_change:write",
  "corehr:job_data:readonly"
]
const scopes166: Catalog.Scopes = ["corehr:job_change.update_event_v2:read"]
const scopes167: Catalog.Scopes = [
  "corehr:corehr:readonly",
  "corehr:job_change:read",
  "corehr:job_change:write"
]
const scopes168: Catalog.Scopes = ["corehr:corehr:readonly", "corehr:employee.job_data:read"]
const scopes169: Catalog.Scopes = ["corehr:corehr:readonly", "corehr:pre_hire:read", "corehr:pre_hire:write"]
const scopes170: Catalog.Scopes = [
  "corehr:offboarding.checklist_status_message:read",
  "corehr:offboarding:read",
  "corehr:employment",
  "corehr:employment:readonly",
  "corehr:offboarding:write"
]
const scopes171: Catalog.Scopes = [
  "corehr:offboarding.status_message_v2:read",
  "corehr:offboarding:read",
  "corehr:employment",
  "corehr:employment:readonly",
  "corehr:offboarding:write"
]
const scopes172: Catalog.Scopes = [
  "corehr:offboarding:read",
  "corehr:employment:readonly",
  "corehr:employment",
  "corehr:offboarding:write"
]
const scopes173: Catalog.Scopes = [
  "corehr:offboarding.submit:write",
  "corehr:offboarding.update_field_message:read",
  "corehr:offboarding:read"
]
const scopes174: Catalog.Scopes = ["corehr:authorization:read", "corehr:corehr:readonly"]
const scopes175: Catalog.Scopes = ["corehr:corehr:readonly"]
const scopes176: Catalog.Scopes = [
  "corehr:corehr:readonly",
  "corehr:employee:read",
  "corehr:person:read",
  "corehr:employee:write",
  "corehr:person:write"
]
const scopes177: Catalog.Scopes = ["corehr:pre_hire:read"]
const errors0: Catalog.RawErrors = [
  [400, 1161401, "Incorrect parameter type"],
  [400, 1161402, "Incorrect parameter range"],
  [400, 1161403, "Incorrect parameter length"],
  [400, 1161404, "Missing or invalid parameter"],
  [400, 1161406, "Parameter exceeds the optional range"],
  [500, 1161501, "System internal error"]
]
const errors1: Catalog.RawErrors = [
  [400, 1161401, "Incorrect parameter type"],
  [400, 1161404, "Missing or invalid parameter"],
  [400, 1161405, "Parameter parsing error"],
  [500, 1161501, "System internal error"]
]
const errors2: Catalog.RawErrors = [
  [400, 1161404, "Missing or invalid parameter"],
  [500, 1161501, "System internal error"]
]
const errors3: Catalog.RawErrors = [
  [400, 1161401, "Incorrect parameter type"],
  [400, 1161402, "Incorrect parameter range"],
  [400, 1161403, "Incorrect parameter length"],
  [500, 1161501, "System internal error"]
]
const errors4: Catalog.RawErrors = [
  [400, 1161401, "Incorrect parameter type"],
  [400, 1161404, "Missing or invalid parameter"],
  [500, 1161501, "System internal error"]
]
const errors5: Catalog.RawErrors = [[400, 1160001, "Param Invalid"]]
const errors6: Catalog.RawErrors = [
  [500, 1161999, "System error. Please try again later or contact technical support."],
  [400, 1160004, "client_token repeat"],
  [400, 1162010, "object does not exist"],
  [400, 1162020, "field does not exist"],
  [500, 1162030, "enum set does not exist"],
  [400, 1162032, "the enum option api name already exists"],
  [400, 1162041, "invalid enum option api name"],
  [400, 1162034, "the associated enum set does not support changes yet"]
]
const errors7: Catalog.RawErrors = [
  [500, 1161999, "System error. Please try again later or contact technical support."],
  [400, 1160004, "client_token repeat"],
  [400, 1162010, "object does not exist"],
  [400, 1162020, "field does not exist"],
  [400, 1162023, "the type of field does not match"],
  [500, 1162030, "enum set does not exist"],
  [400, 1162032, "the enum option api name already exists"],
  [400, 1162034, "the associated enum set does not support changes yet"],
  [400, 1162040, "enum option does not exist"]
]
const errors8: Catalog.RawErrors = [
  [400, 1160004, "client_token repeat."],
  [500, 1160101, "marshal error"],
  [500, 1160102, "unmarshal error"],
  [500, 1160103, "request ID repeat"]
]
const errors9: Catalog.RawErrors = [
  [500, 1161001, "RPC call error"],
  [400, 1161004, "parameter invalid"],
  [500, 1161999, "internal error"],
  [400, 1160001, "parameter invalid"],
  [400, 1160002, "Rehire person is in the onboarding process, pre_hire_id: xxx."],
  [400, 1160003, "matching compensation standards no permission"]
]
const errors10: Catalog.RawErrors = [
  [400, 1160545, "effective time has been occupied"],
  [400, 1160546, "Conflicting contracts existed"]
]
const errors11: Catalog.RawErrors = [
  [500, 1160101, "marshal error"],
  [500, 1160102, "unmarshal error"],
  [500, 1160103, "request ID repeat"],
  [500, 1160104, "custom field format error"],
  [500, 1160105, "field is required"],
  [500, 1160106, "date format should be 2006-01-02"],
  [400, 1160107, "param is invalid"]
]
const errors12: Catalog.RawErrors = [
  [500, 1160005, "custom field format error"],
  [400, 1160006, "required parameter is empty"],
  [500, 1160997, "unknown meta rpc error"],
  [400, 1162010, "object does not exist"],
  [400, 1162020, "field does not exist"]
]
const errors13: Catalog.RawErrors = [
  [400, 1160009, "page token format error"],
  [500, 1160997, "unknown meta rpc error"]
]
const errors14: Catalog.RawErrors = [
  [400, 1160005, "required parameter is empty"],
  [500, 1160997, "unknown meta rpc error"],
  [400, 1162010, "object does not exist"]
]
const errors15: Catalog.RawErrors = [
  [400, 1160004, "request ID repeat"],
  [400, 1160104, "custom field format error"],
  [400, 1160106, "date format should be yyyy-mm-dd hh:mm:ss"],
  [400, 1160251, "superior department is required"],
  [400, 1160252, "the number of characters in the text field exceeds the limit"],
  [400, 1160253],
  [400, 1160254, "name already exists"],
  [400, 1160258, "the individual hasn't been onboard on effective date"],
  [400, 1160259, "the individual offboarded on effective date"],
  [400, 1160263, "code already exists"],
  [
    400,
    1160264,
    "this operation will make the relationship between the superior and the subordinate into a ring"
  ],
  [400, 1160269, "effective date can't exceed 9999"],
  [400, 1160321, "the name already exists"],
  [400, 1160322, "department still have active subordinates on or after the effective date"],
  [400, 1160327, "the field doesn't exist"],
  [400, 1160337, "effective date is required"],
  [400, 1160340, "field must be in the yyyy-MM-dd HH:mm:ss format"],
  [400, 1160341, "doesn't exist"],
  [400, 1160343, "Duplicate code"],
  [400, 1160347, "superior department will be deactivated on or after the effective date"],
  [400, 1160349, "superior department will be deactivated on or after the effective date"],
  [400, 1160351, "superior department hasn't taken effect on effective date"],
  [400, 1160352, "the option has been deactivated"],
  [400, 1160353, "the effective date can't be earlier than 1900"],
  [400, 1160354],
  [400, 1160402, "lookup object value deactivated on the effective date"]
]
const errors16: Catalog.RawErrors = [
  [400, 1160265],
  [400, 1160354, "service rate limiting protection, please try again later"]
]
const errors17: Catalog.RawErrors = [
  [500, 1160101, "marshal error"],
  [500, 1160102, "unmarshal error"],
  [500, 1160103, "request ID is required"],
  [500, 1160104, "custom field format error"],
  [500, 1160105, "field is required"],
  [500, 1160106, "date format should be YYYY-MM-DD hh:mm:ss"],
  [400, 1160107, "param is invalid"],
  [400, 1160251, "superior department is required"],
  [400, 1160252, "the number of characters in the text field exceeds the limit"],
  [400, 1160253],
  [400, 1160254, "name already exists"],
  [400, 1160258, "the individual hasn't been onboard on effective date"],
  [400, 1160259, "the individual offboarded on effective date"],
  [400, 1160263, "code already exists"],
  [
    400,
    1160264,
    "this operation will make the relationship between the superior and the subordinate into a ring"
  ],
  [400, 1160269, "effective date can't exceed 9999"],
  [400, 1160321, "the name already exists"],
  [400, 1160327, "the field doesn't exist"],
  [400, 1160343, "Duplicate code"],
  [400, 1160344, "unable to edit org as it was deactivated on date"],
  [400, 1160347, "superior department will be deactivated on or after the effective date"],
  [400, 1160349, "superior department will be deactivated on or after the effective date"],
  [400, 1160352, "the option has been deactivated"],
  [400, 1160353, "the effective date can't be earlier than 1900"],
  [400, 1160354, "service rate limiting protection, please try again later"]
]
const errors18: Catalog.RawErrors = [
  [400, 1160011, "Duplicate employment existed"],
  [400, 1160012, "Rehire person is in the onboarding process"],
  [400, 1160013, "Param is invalid"],
  [400, 1160014, "Rehire information abnormal."],
  [400, 1160015, "function is not open yet."],
  [400, 1160016, "--"],
  [400, 1160004, "request ID repeat"],
  [400, 1160010, "ats_application_id should be 19 digit string"],
  [500, 1160025, "record not found"]
]
const errors19: Catalog.RawErrors = [[500, 1160025, "didn't find employment with ID"]]
const errors20: Catalog.RawErrors = [[400, 1160001, "param is invalid"]]
const errors21: Catalog.RawErrors = [
  [400, 1160100, "The transaction type can't be empty"],
  [400, 1160200, "Please check employment_id"],
  [400, 1160201, "Has pending offboarding"],
  [400, 1160202, "has a job status change which effective date is later"],
  [400, 1160300, "Please check department effective date"],
  [400, 1160301, "Please check work city effective date"],
  [400, 1160302, "Please check job effective date"],
  [400, 1160303, "Please check job family effective date"],
  [400, 1160306, "Please check work_hour_type"],
  [400, 1160307, "Please check job level"],
  [400, 1160308, "Please check work force type"],
  [400, 1160400, "Please check leader"],
  [400, 1160401, "Please check virtual leader"],
  [400, 1160500, "system error"],
  [400, 1160501, "transform effective date early than onboarding"],
  [400, 1160502, "transform effective date later than offbaording"],
  [400, 1160600, "At least fill in one field in transform information for job status change"],
  [400, 1160601, "At least fill in one field in transform information for job status change"],
  [400, 1160700, "check whether the selected members or job status change information are correct"],
  [400, 1162002, "Has a job data which effective date is later"],
  [400, 1163000, "Please check department effective date"],
  [400, 1163001, "Please check work city effective date"],
  [400, 1163002, "Please check job effective date"],
  [400, 1163003, "Please check job family effective date"],
  [400, 1163004, "The job doesn't match the job family or job level"],
  [400, 1163005, "The job doesn't match the job family or job level"],
  [400, 1163010, "The job family doesn't match job level"],
  [400, 1163012, "Insufficient headcount"],
  [400, 1163015, "The weekly working hours value is out of range"],
  [400, 1163016, "In the work location field, you can only select a location whose purpose is work city"],
  [
    400,
    1163017,
    "In the social security city field, you can only select a location whose purpose is social security city"
  ],
  [400, 1163018, "The number of allocation proportion must be an integer from 1 to 100"],
  [400, 1163019, "Duplicate cost center rate"],
  [400, 1163020, "Cost center is non-effective on the effective date of job status change"],
  [400, 1163021, "The number of allocation proportion must be an integer from 1 to 100"],
  [400, 1163022, "Please fill in both cost center and allocation proportion"],
  [400, 1163023, "Please enter the sub-level cost center"],
  [400, 1163024, "Illegal data format of cost center"],
  [400, 1163025, "No cost centers found"],
  [400, 1163026, "Cost center is non-effective at a future date"],
  [400, 1164000, "Direct manager wasn't onboarded"],
  [400, 1164001, "Direct manager was offboarded"],
  [400, 1164002, "Dotted manager wasn't onboarded"],
  [400, 1164003, "The effective date of the change is later than the offboarding date"],
  [400, 1165000, "Dotted manager was offboarded"],
  [400, 1165001, "Contract start date is later than the original contract end date"],
  [400, 1165002, "Expected probation end date must be later than the effective date of job status change"],
  [400, 1165005, "Contract end date must be later than the effective date of job status change"],
  [400, 1165006, "Contract end date can't be earlier than contract start date"]
]
const errors22: Catalog.RawErrors = [
  [400, 1160004, "request ID repeat"],
  [400, 1160019, "The sum of cost center apportionment ratio should be 100."],
  [400, 1160003, "record is deleted by others"],
  [500, 1160999, "unknown error"],
  [500, 1160997, "unknown meta rpc error"],
  [500, 1160998, "unknown vault rpc error"]
]
const errors23: Catalog.RawErrors = [
  [400, 1160004, "request ID repeat"],
  [400, 1160019, "The sum of cost center apportionment ratio should be 100."],
  [400, 1160003, "record is deleted by others"],
  [500, 1160999, "unknown error"],
  [500, 1160997, "unknown meta rpc error"],
  [500, 1160998, "unknown vault rpc"]
]
const errors24: Catalog.RawErrors = [
  [400, 1160004, "request ID repeat"],
  [400, 1160019, "The sum of cost center apportionment ratio should be 100."],
  [400, 1160003, "record is deleted by others"],
  [500, 1160999, "unknown error"],
  [500, 1160997, "unknown meta rpc"],
  [500, 1160998, "unknown vault rpc error"],
  [500, 1160813, "duplicate entry record"]
]
const errors25: Catalog.RawErrors = [
  [400, 1160001, "param is invalid"],
  [400, 1160002, "GetEmploymentCalendar failed"],
  [400, 1160003, "GetByCalendarID failed"]
]
const errors26: Catalog.RawErrors = [
  [400, 1160001, "No tenant ID"],
  [400, 1160002, "Invalid granting unit"],
  [400, 1160003, "Invalid effective date"],
  [400, 1160004, "Invalid granting quantity"],
  [400, 1160005, "Accessed data object not found"],
  [400, 1160006, "Employment not found"],
  [400, 1160007, "Leave plan version not found"],
  [400, 1160008, "Error occurred while checking if the employee is eligible for the vacation plan"],
  [400, 1160009, "Accrual rule not found"],
  [400, 1160010, "Granting record already exists"],
  [500, 1160011, "Error occurred when getting employment information"],
  [500, 1160012, "An exception occurs in the database"],
  [
    500,
    1160013,
    "Error occurred while checking if the employee is eligible for the scope of application of the vacation plan"
  ],
  [500, 1160014, "Error occurred when calculate accrual record"],
  [400, 1160024, "There is a subclass for the leave type, but the subclass ID has not been passed"],
  [400, 1160025, "The granting quantity range is from -9999 to 9999"],
  [400, 1160026, "The number of decimal places of the granted quantity cannot exceed 6"],
  [400, 1160027, "The length of the granting reason cannot exceed 3000"],
  [500, 1160028, "There is an error in the unit conversion configuration in the granting rule"],
  [400, 1160029, "The leave type has been deactivated"],
  [500, 1169999, "Unknown error"],
  [500, 1160015, "Internal error"],
  [400, 1160016, "Invalid param"],
  [400, 1160017, "User not found"],
  [500, 1160018, "Invalid leave balance calculate Conf"],
  [500, 1160019, "The calculation result of leave balance is empty"],
  [
    400,
    1160020,
    "When calculating the leave balance, there is no leave plan version that matches the employee"
  ],
  [
    400,
    1160021,
    "For the leave type that is not granted according to the cycle, balance calculation is not supported"
  ],
  [400, 1160022, "The data of the leave plan version is invalid"],
  [500, 1160023, "Error occurred when calculating the leave balance"],
  [400, 1160030, "The length of the granted unique ID cannot exceed 64"],
  [400, 1160031, "This granting record cannot be edited or deleted"],
  [400, 1160032, "The expiration time of this granting record is invalid"],
  [400, 1160033, "The effective date is after the granting date"],
  [400, 1160034, "The expiration date format is incorrect"],
  [400, 1160035, "No permission to access the employee data"]
]
const errors27: Catalog.RawErrors = [[200, 1160501]]
const errors28: Catalog.RawErrors = [
  [500, 1160501, "tenant id is invalid"],
  [400, 1160502, "param is invalid"],
  [200, 1160503, "unknown error"]
]
const errors29: Catalog.RawErrors = [
  [400, 1160001, "No tenant ID"],
  [400, 1160002, "Invalid granting unit"],
  [400, 1160003, "Invalid effective date"],
  [400, 1160004, "Invalid granting quantity"],
  [400, 1160005, "Accessed data object not found"],
  [400, 1160006, "Employment not found"],
  [400, 1160007, "Leave plan version not found"],
  [400, 1160008, "Error occurred while checking if the employee is eligible for the vacation plan"],
  [400, 1160009, "Accrual rule not found"],
  [400, 1160010, "Granting record already exists"],
  [500, 1160011, "Error occurred when getting employment information"],
  [500, 1160012, "An exception occurs in the database"],
  [500, 1160013, "Error occurred while checking if the employee is eligible for the vacation plan."],
  [500, 1160014, "Error occurred when calculate accrual record"],
  [400, 1160024, "There is a subclass for the leave type, but the subclass ID has not been passed"],
  [400, 1160025, "The granting quantity range is from -9999 to 9999"],
  [400, 1160026, "The number of decimal places of the granted quantity cannot exceed 6"],
  [400, 1160027, "The length of the granting reason cannot exceed 3000"],
  [500, 1160028, "There is an error in the unit conversion configuration in the granting rule"],
  [400, 1160029, "The leave type has been deactivated"],
  [400, 1160030, "The length of the granted unique ID cannot exceed 64"],
  [500, 1169999, "Unknown error"],
  [500, 1160015, "Internal error"],
  [400, 1160016, "Invalid param"],
  [400, 1160017, "User not found"],
  [500, 1160018, "Invalid leave balance calculate Conf"],
  [500, 1160019, "The calculation result of leave balance is empty"],
  [
    400,
    1160020,
    "When calculating the leave balance, there is no leave plan version that matches the employee"
  ],
  [
    400,
    1160021,
    "For the leave type that is not granted according to the cycle, balance calculation is not supported"
  ],
  [400, 1160022, "The data of the leave plan version is invalid"],
  [500, 1160023, "Error occurred when calculating the leave balance"],
  [400, 1160031, "This granting record cannot be edited or deleted"],
  [400, 1160032, "The expiration time of this granting record is invalid"],
  [400, 1160033, "The effective date is after the granting date"],
  [400, 1160034, "The expiration date format is incorrect"],
  [400, 1160035, "No permission to access the employee data"]
]
const errors30: Catalog.RawErrors = [
  [400, 1160001, "No tenant ID"],
  [400, 1160002, "Invalid granting unit"],
  [400, 1160003, "Invalid effective date"],
  [400, 1160004, "Invalid granting quantity"],
  [400, 1160005, "Accessed data object not found"],
  [400, 1160006, "Employment not found"],
  [400, 1160007, "Leave plan version not found"],
  [400, 1160008, "Error occurred while checking if the employee is eligible for the vacation plan"],
  [400, 1160009, "Accrual rule not found"],
  [400, 1160010, "Granting record already exists"],
  [500, 1160011, "Error occurred when getting employment information"],
  [500, 1160012, "An exception occurs in the database"],
  [500, 1160013, "Error occurred while checking if the employee is eligible for the vacation plan."],
  [500, 1160014, "Error occurred when calculate accrual record"],
  [400, 1160024, "There is a subclass for the leave type, but the subclass ID has not been passed"],
  [400, 1160025, "The granting quantity range is from -9999 to 9999"],
  [400, 1160026, "The number of decimal places of the granted quantity cannot exceed 6"],
  [400, 1160027, "The length of the granting reason cannot exceed 3000"],
  [500, 1160028, "There is an error in the unit conversion configuration in the granting rule"],
  [400, 1160029, "The leave type has been deactivated"],
  [500, 1169999, "Unknown error"],
  [500, 1160015, "Internal error"],
  [400, 1160016, "Invalid param"],
  [400, 1160017, "User not found"],
  [500, 1160018, "Invalid leave balance calculate Conf"],
  [500, 1160019, "The calculation result of leave balance is empty"],
  [
    400,
    1160020,
    "When calculating the leave balance, there is no leave plan version that matches the employee"
  ],
  [
    400,
    1160021,
    "For the leave type that is not granted according to the cycle, balance calculation is not supported"
  ],
  [400, 1160022, "The data of the leave plan version is invalid"],
  [500, 1160023, "Error occurred when calculating the leave balance"],
  [400, 1160030, "The length of the granted unique ID cannot exceed 64"],
  [400, 1160031, "This granting record cannot be edited or deleted"],
  [400, 1160032, "The expiration time of this granting record is invalid"],
  [400, 1160033, "The effective date is after the granting date"],
  [400, 1160034, "The expiration date format is incorrect"],
  [400, 1160035, "No permission to access the employee data"]
]
const errors31: Catalog.RawErrors = [
  [400, 1160004, "client_token repeat."],
  [400, 1160251, "superior location is required"],
  [400, 1160252, "the number of characters in the text field exceeds the limit"],
  [400, 1160253],
  [400, 1160263, "code already exists"],
  [
    400,
    1160264,
    "this operation will make the relationship between the superior and the subordinate into a ring"
  ],
  [400, 1160269, "effective date can't exceed 9999"],
  [400, 1160502, "The name already exists in same superior location. Please enter a different one."],
  [400, 1160311, "Unable to create a sub-department as location will be deactivated"],
  [400, 1160313, 'Unable to select "Geographical division" and other usages at the same time'],
  [400, 1160314, 'Unable to select "Work location" and "Work space" at the same time'],
  [400, 1160315, "select a primary address"],
  [400, 1160316, "detailed address isn't required"],
  [400, 1160317, 'You can only select "work location" or "office location"'],
  [400, 1160321, "enter an array for field"],
  [400, 1160327, "metadata of field doesn't exist"],
  [400, 1160328, "Enter an integer for field"],
  [400, 1160329, "field exceeds the maximum value"],
  [400, 1160330, "field exceeds the minimum value"],
  [400, 1160331, "Enter an integer or decimal for field"],
  [400, 1160332, "enter a boolean value for field"],
  [400, 1160333, "Enter an i18n object for field"],
  [400, 1160334, "Enter an enumeration value for field"],
  [400, 1160335, "Enter an array for field"],
  [400, 1160336, "org doesn't exist"],
  [400, 1160337, "deprecated"],
  [400, 1160338, "field must be a string"],
  [400, 1160339, "field must be a string"],
  [400, 1160340, "field must be in the yyyy-MM-dd HH:mm:ss format"],
  [400, 1160341, "deprecated"],
  [400, 1160343, "Duplicate code"],
  [400, 1160256, "depercated"],
  [400, 1160347, "org will be deactivated"],
  [400, 1160349, "org deactivated on date"],
  [400, 1160352, "The option has been deactivated"],
  [400, 1160353, "effective date can't be earlier than 1900"],
  [400, 1160360, 'unable to remove "work location"'],
  [400, 1160354, "service rate limiting protection, please try again later"]
]
const errors32: Catalog.RawErrors = [
  [500, 1160103, "general internal server error code"],
  [500, 1160201, "has approving offboarding"],
  [500, 1160203, "no current contract"],
  [500, 1160204, "has future contract"],
  [500, 1160205, "contract has actual end date"],
  [500, 1160210, "has offboarding record"],
  [500, 1160602, "offboarding is earlier than probation"],
  [500, 1160603, "offboarding is earlier than transform"],
  [400, 1160604, "reason explanation length exceed maximum"],
  [500, 1160616, "no valid job data"],
  [500, 1161000, "unknown error"]
]
const errors33: Catalog.RawErrors = [
  [400, 1160102, "Param is invalid"],
  [400, 1160103, "No permission on param"],
  [400, 1160104, "Missing query parametert"],
  [400, 1160999, "general internal server error code"]
]
const errors34: Catalog.RawErrors = [
  [500, 1160103, "general internal server error code"],
  [500, 1160201, "has approving offboarding"],
  [500, 1160203, "no current contract"],
  [500, 1160204, "has future contract"],
  [500, 1160205, "contract has actual end date"],
  [500, 1160210, "has offboarding record"],
  [500, 1160602, "offboarding is earlier than probation"],
  [500, 1160603, "offboarding is earlier than transform"],
  [400, 1160604, "reason explanation length exceed maximum"],
  [500, 1160616, "no valid job data"],
  [500, 1161000, "unknown error"],
  [400, 1160710, "invalid block list"],
  [400, 1160200, "has approving transform"],
  [400, 1160601, "offboarding is earlier than onboarding"],
  [400, 1160617, "hyperlink field format is illegal"],
  [400, 1160618, "text field exceeds maximum limit"],
  [400, 1160619, "enum value of the enum field is invalid"],
  [400, 1160621, "offboarding reason is required"],
  [400, 1160622, "offboarding date is required"],
  [400, 1160631, "employee is not exist or has offboarded"]
]
const errors35: Catalog.RawErrors = [
  [500, 1164001, "Internal error in transaction module"],
  [400, 1164002, "Update or delete operation needs IDList"],
  [400, 1164003, "Action is invalid"],
  [400, 1164004, "Action affected rows exceed threshold value"],
  [400, 1164005, "Tenant or operator not found"],
  [400, 1164006, "Update Action contains invalid ID"],
  [400, 1164007, "Action count exceeds threshold"],
  [400, 1164008, "Record lock retrieval failed"],
  [400, 1164009, "Field lock retrieval missing RecordID"],
  [400, 1164010, "Field lock retrieval failed"],
  [400, 1164011, "Field lock retrieval missing FieldName"],
  [400, 1164012, "Operation assigned invalid fields"],
  [400, 1164013, "Assigned ID but has no active time"],
  [400, 1164014, "Object ApiName has more than one action"],
  [400, 1164101, "Timeline penetration calculation failed"],
  [400, 1164102, "Timeline effective time format invalid"],
  [400, 1164103, "Timeline effective time should be later than first effective time"],
  [400, 1164104, "No corresponding timeline record"],
  [400, 1164105, "Duplicated effective timeline record"],
  [400, 1164106, "Timeline Update action invalid"],
  [400, 1164107, "Timeline action affected rows exceed threshold value"],
  [400, 1164108, "Timeline invalidation action invalid"],
  [400, 1164109, "Timeline action count exceeds threshold"],
  [400, 1164110, "Timeline object contains no StartTime or EndTime"],
  [400, 1164111, "Timeline object cannot find corresponding version"],
  [400, 1164112, "Create timeline object with record id duplicated"],
  [400, 1164113, "Timeline object contains no inner control fields wk_status or wk_tid"],
  [400, 1164114, "Timeline update used duplicated Version ID"],
  [400, 1164115, "Timeline versionID is not integer type"],
  [400, 1164116, "Timeline versionID type invalid"],
  [400, 1164117, "Timeline version query request invalid"],
  [400, 1164118, "Timeline version info contains no effective time"],
  [400, 1164119, "Timeline first version cannot be corrected later than second version"],
  [400, 1164120, "Timeline version ID not exist"],
  [400, 1164121, "Timeline first version cannot be invalidated"],
  [400, 1164122, "Timeline field uniqueness violation"],
  [400, 1164123, "Timeline update target is inactivated"],
  [400, 1164124, "The effective time of the first version cannot be a future moment"],
  [400, 1164125, "Timeline version's corresponding record does not exist"],
  [400, 1164126, "Timeline create versionID does not exist when converting to correct"],
  [400, 1164127, "Timeline record is under reconstructing"],
  [400, 1164128, "Timeline record reconstruct unlock failed"],
  [400, 1164129, "Timeline version ID has already been invalidated"],
  [400, 1164130, "Timeline create at should be later than first create at"],
  [400, 1164201, "Timeline multi record effective time conflicted"],
  [400, 1164202, "Timeline multi record has duplicated time range"],
  [400, 1164203, "Timeline multi record has no start time defined"],
  [400, 1164204, "Timeline multi record has no biz group field defined"],
  [400, 1164205, "Timeline multi record update scenario lacking time field"],
  [400, 1164206, "At the same effective time, the timeline field is updated repeatedly"],
  [400, 1164207, "Timeline multi record end time less than effective time"],
  [400, 1164301, "Request param is invalid, pls check"],
  [400, 1164302, "Timeline record does not contain time information"],
  [400, 1164401, "LookUp field is not a multi-LookUp"],
  [400, 1164402, "LookUp field is not a single-LookUp"],
  [400, 1164403, "The record corresponding to the lookup field value does not exist"],
  [400, 1164404, "LookUp field value query failed"],
  [400, 1164405, "LookUp field value type incorrect"],
  [400, 1164406, "Boolean type field type error"],
  [400, 1164407, "Text type field is not i18n"],
  [400, 1164408, "Text type field value exceeds maximum length"],
  [400, 1164409, "Text type field is not string"],
  [400, 1164410, "The format for i18n error"],
  [400, 1164411, "The content for i18n error"],
  [400, 1164412, "Enum fields type errors"],
  [400, 1164413, "The number of digits is too long"],
  [400, 1164414, "Datetime field type error"],
  [400, 1164415, "Datetime field time type error"],
  [400, 1164416, "Datetime field date type error"],
  [400, 1164417, "Image field type error"],
  [400, 1164418, "The fileID of the image field does not exist"],
  [400, 1164419, "The fileID of the attachment field does not exist"],
  [400, 1164420, "Attachment field type error"],
  [400, 1164421, "Required field not included"],
  [400, 1164422, "The value of the Required field is null."],
  [400, 1164423, "Number field int or float type error"],
  [400, 1164424, "Decimal out of range"],
  [400, 1164425, "Value out of range"],
  [400, 1164426, "Enum should be single not multiple error"],
  [400, 1164427, "Enum should be multiple not single error"],
  [400, 1164428, "Enum value not exist"],
  [400, 1164429, "AutoNumber field type error"],
  [400, 1164430, "Datetime field string formatting Error"],
  [400, 1164431, "Attachment type field single value parsing failed"],
  [400, 1164432, "Attachment type field multiple value parsing failed"],
  [400, 1164433, "Filename extension error"],
  [400, 1164434, "Image field should include multiple values"],
  [400, 1164435, "The lookup field contains duplicate keys"],
  [400, 1164436, "Required fields are empty"],
  [400, 1164437, "Illegal back lookup"],
  [400, 1164438, "Date field string formatting Error"],
  [400, 1164439, "Time field string formatting Error"],
  [400, 1164440, "Invalid time format"],
  [400, 1164441, "duplicate biz group for mulVersion"],
  [400, 1164442, "action update out of order"],
  [400, 1164443, "unique value has been used"],
  [400, 1164444, "un sup unique field"],
  [400, 1164445, "can not update pair field"],
  [400, 1164446, "can not update multistage field"],
  [400, 1164447, "can not only create paired object"],
  [400, 1164448, "pair field is null"],
  [400, 1164449, "pair field must one on one"],
  [400, 1164450, "cascade must have wk_id field"],
  [400, 1164501, "Unable to delete as it is still in use"],
  [400, 1160019],
  [400, 1160020]
]
const errors36: Catalog.RawErrors = [
  [400, 1160019],
  [400, 1160020]
]
const errors37: Catalog.RawErrors = [[500, 1161011, "system exception"]]
const errors38: Catalog.RawErrors = [
  [400, 1164005, "Tenant or operator not found"],
  [400, 1164301, "Request param is invalid, pls check"],
  [400, 1164401, "LookUp field is not a multi-LookUp"],
  [400, 1164402, "LookUp field is not a single-LookUp"],
  [400, 1164403, "The record corresponding to the lookup field value does not exist"],
  [400, 1164404, "LookUp field value query failed"],
  [400, 1164405, "LookUp field value type incorrect"],
  [400, 1164406, "Boolean type field type error"],
  [400, 1164407, "Text type field is not i18n"],
  [400, 1164408, "Text type field value exceeds maximum length"],
  [400, 1164409, "Text type field is not string"],
  [400, 1164410, "The format for i18n error"],
  [400, 1164411, "The content for i18n error"],
  [400, 1164412, "Enum fields type errors"],
  [400, 1164413, "The number of digits is too long"],
  [400, 1164414, "Datetime field type error"],
  [400, 1164415, "Datetime field time type error"],
  [400, 1164416, "Datetime field date type error"],
  [400, 1164417, "Image field type error"],
  [400, 1164418, "The fileID of the image field does not exist"],
  [400, 1164419, "The fileID of the attachment field does not exist"],
  [400, 1164420, "Attachment field type error"]
]
const errors39: Catalog.RawErrors = [
  [400, 1161019, "Duplicate cost center"],
  [400, 1161020, "The number of allocation proportion must be an integer from 1 to 100"],
  [400, 1161021, "Incomplete cost center data"],
  [400, 1161022, "No cost centers found"],
  [400, 1161023, "The total allocation proportion of all cost centers must be 100%"],
  [400, 1161024, "Cost center is deactivated"],
  [400, 1161025, "Cost center will be disabled"],
  [500, 1160025, "Please check description"]
]
const errors40: Catalog.RawErrors = [
  [400, 1160100],
  [500, 1160500]
]
const errors41: Catalog.RawErrors = [
  [400, 1161401, "Incorrect parameter type"],
  [400, 1161402, "Incorrect parameter range"],
  [400, 1161403, "Incorrect parameter length"],
  [400, 1161404, "Missing or invalid parameter"],
  [400, 1161405, "Parameter parsing error"],
  [400, 1161406, "Parameter exceeds the optional range"],
  [500, 1161501, "System internal error"]
]
const errors42: Catalog.RawErrors = [
  [400, 1161403, "Incorrect parameter length"],
  [400, 1161404, "Missing or invalid parameter"],
  [400, 1161406, "Parameter exceeds the optional range"],
  [500, 1161501, "System internal error"]
]
const errors43: Catalog.RawErrors = [
  [200, 1162001, "Approval process not found"],
  [200, 1161000, "Adjustment draft not found"]
]
const errors44: Catalog.RawErrors = [
  [400, 1162001, "Approval process not found"],
  [400, 1161000, "Adjustment draft not found"]
]
const errors45: Catalog.RawErrors = [
  [500, 1160500, "system exception"],
  [400, 1160001, "Failed to obtain tenant IDs and user IDs"],
  [400, 1160101, "Illegal parameter"],
  [400, 1160121, "List type does not exist"]
]
const errors46: Catalog.RawErrors = [[500, 1160998, "Internal Server Error"]]
const errors47: Catalog.RawErrors = [
  [400, 1160402, "param is invalid"],
  [
    400,
    1160267,
    "Activation date cannot be earlier than the effeective date of the last deactivated version"
  ],
  [400, 1160268, "Effective date for disabling can't be earlier than theeffective date of the last version"],
  [400, 1160350, "Failed to enable. Its parent has been deactivated on"],
  [400, 1160501, "Failed to disable this as it still has sub after the deactivation effective time"],
  [
    400,
    1160072,
    "Unable to deactivate, because there are still active contracts or employees or pre-hires in it since effective time"
  ],
  [
    400,
    1160281,
    "Failed to disable as 1 or more members of it are in a job status change process after the current deactcivation date"
  ],
  [503, 1161204, "Requset timeout"],
  [429, 1161604, "QPS over limit"]
]
const errors48: Catalog.RawErrors = [[400, 1160001, "Param is invalid"]]
const errors49: Catalog.RawErrors = [
  [503, 1161204, "Request timeout"],
  [429, 1161604, "QPS over limit"]
]
const errors50: Catalog.RawErrors = [[400, 1160107]]
const errors51: Catalog.RawErrors = [[429, 1161604, "QPS over limit"]]
const errors52: Catalog.RawErrors = [
  [400, 1160402, "Param is invalid"],
  [400, 1160404, "Name already exists"],
  [400, 1160403, "Code already exists"],
  [400, 1160405, "Some objects will expire soon"],
  [400, 1160406, "Invalid structure"]
]
const errors53: Catalog.RawErrors = [[400, 1160408, "Unable to delete"]]
const errors54: Catalog.RawErrors = [
  [400, 1160402, "Param is invalid"],
  [400, 1160403, "Code already exists"],
  [400, 1160405, "Some objects will expire soon"],
  [400, 1160406, "Invalid structure"]
]
const errors55: Catalog.RawErrors = [
  [400, 1160001, "param is invalid"],
  [503, 1161204, "Request timeout"],
  [429, 1161604, "QPS over limit"]
]
const errors56: Catalog.RawErrors = [[400, 1160107, "param is invalid"]]
const errors57: Catalog.RawErrors = [
  [400, 1160102, "Param is invalid"],
  [403, 1160103, "No permission"]
]
const errors58: Catalog.RawErrors = [[400, 1160409, "Unable to perform this action"]]
const errors59: Catalog.RawErrors = [
  [400, 1160285, "Failed to disable as it still has active employees after the deactivation effective time."],
  [400, 1160281, "1 or more members are in a job status change process after the current deactivation date"],
  [400, 1160508, "Still has an individual to be onboarded after the current deactivation date"],
  [
    400,
    1160268,
    "Effective date for disabling the custom organization can't be earlier than the effective date of the last version"
  ],
  [400, 1161200, "There are still enabled subordinates on the current deactivation date"],
  [503, 1161204, "Requset timeout"],
  [429, 1161604, "QPS over limit"]
]
const errors60: Catalog.RawErrors = [
  [400, 1160263, "The code already exists"],
  [400, 1160255, "Parent organization hasn't taken effect on effective date"],
  [400, 1160256, "Parent organization will be deactivated on or after this effective date"],
  [
    400,
    1160264,
    "This operation will make the relationship between the superior and the subordinate into a ring"
  ],
  [400, 1161603, "Name already exists"],
  [503, 1161204, "Requset timeout"],
  [429, 1161604, "QPS over limit"]
]
const errors61: Catalog.RawErrors = [
  [400, 1160265, "Unable to delete as it's still in use"],
  [503, 1161204, "Requset timeout"],
  [429, 1161604, "QPS over limit"]
]
const errors62: Catalog.RawErrors = [
  [400, 1160263, "The code already exists"],
  [400, 1160255, "Parent organization hasn't taken effect on effective date"],
  [400, 1160256, "Parent organization will be deactivated on or after this effective date"],
  [
    400,
    1160264,
    "This operation will make the relationship between the superior and the subordinate into a ring"
  ],
  [400, 1161603, "Name already exists"],
  [400, 1160271, "Unable to submit as no changes have been made"],
  [503, 1161204, "Requset timeout"],
  [429, 1161604, "QPS over limit"]
]
const errors63: Catalog.RawErrors = [
  [400, 1161001, "param is invalid"],
  [503, 1161204, "Requset timeout"],
  [429, 1161604, "QPS over limit"]
]
const errors64: Catalog.RawErrors = [
  [503, 1161204, "Requset timeout"],
  [429, 1161604, "QPS over limit"]
]
const errors65: Catalog.RawErrors = [
  [400, 1160400, "param is invalid"],
  [403, 1160403, "no permission"]
]
const errors66: Catalog.RawErrors = [
  [400, 1160102],
  [403, 1160103],
  [503, 1161204, "Requset timeout"],
  [429, 1161604, "QPS over limit"]
]
const errors67: Catalog.RawErrors = [[400, 1160265, "Unable to delete department as it's still in use"]]
const errors68: Catalog.RawErrors = [
  [400, 1160004, "client_token repeat."],
  [500, 1160101, "marshal error"],
  [500, 1160102, "unmarshal error"],
  [500, 1160103, "request ID repeat"],
  [500, 1160104, "custom field format error"],
  [500, 1160105, "field is required"],
  [500, 1160106, "date format should be 2006-01-02"],
  [400, 1160107, "param is invalid"],
  [400, 1160258, "manager hasn't been onboard on effective date"],
  [400, 1160259, "manager offboarded on effective date"],
  [400, 1160269, "effective date can't exceed 9999"],
  [400, 1160321, "enter an array for field"],
  [400, 1160327, "metadata of field doesn't exist"],
  [400, 1160328, "Enter an integer for field"],
  [400, 1160329, "field exceeds the maximum value"],
  [400, 1160330, "field exceeds the minimum value"],
  [400, 1160331, "Enter an integer or decimal for field"],
  [400, 1160332, "enter a boolean value for field"],
  [400, 1160333, "Enter an i18n object for field"],
  [400, 1160334, "Enter an enumeration value for field"],
  [400, 1160335, "Enter an array for field"],
  [400, 1160336, "org doesn't exist"],
  [400, 1160338, "field must be a string"],
  [400, 1160339, "field must be a string"],
  [400, 1160340, "field must be in the yyyy-MM-dd HH:mm:ss format"],
  [400, 1160342, "reason is required"],
  [400, 1160343, "Duplicate code"],
  [400, 1160344, "unable to edit org as it was deactivated on date"],
  [400, 1160347, "org will be deactivated"],
  [400, 1160349, "org deactivated on date"],
  [400, 1160352, "The option has been deactivated"],
  [400, 1160353, "effective date can't be earlier than 1900"],
  [400, 1160354, "service rate limiting protection, please try again later"]
]
const errors69: Catalog.RawErrors = [[400, 1160101, "date interval exceeds 366"]]
const errors70: Catalog.RawErrors = [
  [400, 1160102],
  [403, 1160103, "No permission"],
  [503, 1161204],
  [429, 1161604]
]
const errors71: Catalog.RawErrors = [
  [400, 1161000, "Adjustment draft not found"],
  [400, 1162001, "Approval process not found"]
]
const errors72: Catalog.RawErrors = [
  [400, 1160102, "Param is invalid"],
  [403, 1160104]
]
const errors73: Catalog.RawErrors = [
  [400, 1160001],
  [400, 1160002],
  [400, 1160003],
  [400, 1160004],
  [400, 1160005],
  [400, 1160006],
  [400, 1160007],
  [400, 1160008]
]
const errors74: Catalog.RawErrors = [
  [400, 1160102, "Param is invalid"],
  [400, 1160103, "no permission"]
]
const errors75: Catalog.RawErrors = [
  [200, 1160001],
  [400, 1160002]
]
const errors76: Catalog.RawErrors = [
  [400, 1160001],
  [500, 1160002]
]
const errors77: Catalog.RawErrors = [
  [400, 1160013, "Param is invalid"],
  [400, 1160018, "AppID or LarkTenantID missing"],
  [400, 1160023, "No authority error"],
  [500, 1160999, "unknown error"],
  [500, 1160997, "Unknown meta rpc error"],
  [500, 1160998, "Unknown vault rpc error"]
]
const errors78: Catalog.RawErrors = [
  [503, 1161204, "Interface timeout"],
  [429, 1161604, "Interface rate limited"]
]
const errors79: Catalog.RawErrors = [
  [503, 1161204, "Interface timeout"],
  [429, 1161604, "Interface rate limit exceeded"]
]
const errors80: Catalog.RawErrors = [[400, 1160100, "The job status change type can't be empty"]]
const errors81: Catalog.RawErrors = [[400, 1160001]]
const errors82: Catalog.RawErrors = [
  [400, 1160103, "general internal server error code"],
  [400, 1160102, "parameter is illegal"],
  [400, 1160203, "no current contract"],
  [400, 1160204, "has future contract"],
  [400, 1160205, "contract has actual end date"],
  [400, 1160602, "offboarding is earlier than probation"],
  [400, 1160603, "offboarding is earlier than transform"],
  [400, 1160604, "reason explanation length exceed maximum"],
  [400, 1160607, "offboarding is earlier than contract start date"],
  [400, 1160608, "offboarding is later than contract end date"],
  [400, 1160610, "has no permission to edit this offboarding"],
  [400, 1160710, "invalid block list"],
  [400, 1160200, "has approving transform"],
  [400, 1160601, "offboarding is earlier than onboarding"],
  [400, 1160617, "hyperlink field format is illegal"],
  [400, 1160618, "text field exceeds maximum limit"],
  [400, 1160619, "enum value of the enum field is invalid"],
  [400, 1160623, "not allowed to edit this offboarding"],
  [400, 1160624, "operator does not exist"],
  [400, 1160625, "offboarding does not exist"],
  [400, 1160631, "employee is not exist or has offboarded"],
  [400, 1160636, "custom employment does not exist"],
  [400, 1160637, "not support edit attachment"],
  [400, 1160638, "invalid date time value"],
  [400, 1160639, "invalid bool value"],
  [400, 1160700, "non compete agreement field value is illegal"],
  [400, 1160304, "company id not found"],
  [400, 1160300, "the department has been disable on the date of offboarding"],
  [400, 1160630, "invalid number value"],
  [400, 1161000, "unknown error"],
  [400, 1161001, "The current offboarding record is under modification approval; it cannot be edited."],
  [400, 1161002, "The current offboarding record is under withdrawal approval; it cannot be edited."]
]
const errors83: Catalog.RawErrors = [
  [400, 1160103, "general internal server error code"],
  [400, 1160102, "parameter is illegal"],
  [400, 1160101, "unknown error"],
  [400, 1160201, "offboarding is not exist"],
  [400, 1160202, "offboarding has been withdrawn"],
  [400, 1160203, "the department has been disable when withdrawn"],
  [400, 1160204, "can not been withrawn in the same time"],
  [400, 1160205, "The current offboarding record is under modification approval; it cannot be withdrawn."],
  [400, 1160206, "The current offboarding record is under withdrawal approval; it cannot be withdrawn."]
]
const errors84: Catalog.RawErrors = [
  [500, 1160103, "general internal server error code"],
  [500, 1160201, "has approving offboarding"],
  [500, 1160203, "no current contract"],
  [500, 1160204, "has future contract"],
  [500, 1160205, "contract has actual end date"],
  [500, 1160210, "has offboarding record"],
  [500, 1160602, "offboarding is earlier than probation"],
  [500, 1160603, "offboarding is earlier than transform"],
  [400, 1160604, "reason explanation length exceed maximum"],
  [500, 1160616, "no valid job data"],
  [500, 1161000, "unknown error"],
  [400, 1160710, "invalid block list"],
  [200, 1161002, "you need to apply permission"],
  [500, 1160200, "has approving transform"],
  [500, 1160601, "offboarding is earlier than onboarding"],
  [500, 1160617, "hyperlink field format is illegal"],
  [500, 1160618, "text field exceeds maximum limit"],
  [500, 1160619, "enum value of the enum field is invalid"],
  [500, 1160621, "offboarding reason is required"],
  [500, 1160622, "offboarding date is required"],
  [500, 1160630, "invalid number value in custom fields"],
  [500, 1160631, "employee is not exist or has offboarded"],
  [500, 1160636, "employee is not exist or has offboarded"],
  [500, 1160637, "not support attachment field"],
  [500, 1160638, "invalid date value in custom fields"],
  [500, 1160639, "invalid bool value in custom fields"],
  [500, 1160700, "offboarding process not exist"],
  [500, 1160701, "offboarding process is disable"],
  [500, 1160702, "offboarding process has not active version"]
]
const errors85: Catalog.RawErrors = [
  [400, 1161001],
  [400, 1161002]
]
const errors86: Catalog.RawErrors = [[400, 1161001]]
const errors87: Catalog.RawErrors = [
  [400, 1160001, "param is invalid"],
  [400, 1160021, "param is invalid"],
  [400, 1160022, "param is invalid"],
  [400, 1160004, "request ID repeat"],
  [400, 1160017, "No permission to modify data"],
  [500, 1160999, "internal server error"]
]
const errors88: Catalog.RawErrors = [
  [400, 1160285, "Failed to disable as it still has active employees after the deactivation effective time."],
  [400, 1160267, "Activation date cannot be earlier than the effective date of the last deactivated version"],
  [400, 1160104, "Record doesn't exist"],
  [
    400,
    1160281,
    "Failed to disable as 1 or more members of it are in a job status change process after the current deactivation date"
  ],
  [400, 1160269, "Effective date can't be later than the year 9999"],
  [400, 1160353, "Effective Date cannot earlier than 1900"],
  [400, 1160501, "Failed to disable as it still has sub position(s) after the deactivation effective time."],
  [
    400,
    1160508,
    "Failed to disable. As the position still has pre-hires after the deactivation effective time."
  ],
  [
    400,
    1160268,
    "Effective date for disabling the position can't be earlier than the effective date of the last version"
  ],
  [400, 1161200, "There are still enabled subordinates on the current deactivation date"],
  [400, 1160266, "Effective date must be later than the first effective date"],
  [429, 1161604, "QPS over limit"]
]
const errors89: Catalog.RawErrors = [
  [400, 1160263, "Name or code already exists"],
  [400, 1160903, "Name already exists"],
  [400, 1160352, "Invalid enum option"],
  [400, 1160259, "Individual is offboarded on the effecitve date"],
  [400, 1160517, "Number out of range"],
  [400, 1160572, "URL is illegal"],
  [400, 1160402, "The data is not activated on the effective date"],
  [400, 1160251, "Required field(s) is empty"],
  [400, 1160701, "The job doesn't exist on the effective date."],
  [400, 1160253, 'Name can\'t include "/" or ";"'],
  [400, 1160702, "The job will be deactivated on or after the effective date."],
  [400, 1160269, "Effective date can't be later than the year 9999"],
  [400, 1160353, "Effective Date cannot earlier than 1900"],
  [400, 1160703, "The job family doesn't exist on the effective date."],
  [400, 1160704, "The job family will be deactivated on or after the effective date"],
  [400, 1160705, "The job level doesn't exist"],
  [400, 1160707, "The job grade doesn't exist"],
  [400, 1160709, "The job and job family doesn't match"],
  [400, 1160710, "The job and job level doesn't match"],
  [400, 1160711, "The job level and job family doesn't match"],
  [400, 1160712, "The job level and job grade doesn't match"],
  [400, 1160714, "The position doesn't exist on the effective date."],
  [400, 1160715, "The position will be deactivated on or after the effective date"],
  [400, 1160349, "Field(s) will be deactivated on or after this effective date"],
  [400, 1160255, "Parent position hasn't taken effect on effective date"],
  [400, 1160256, "Parent position will be deactivated on or after this effective date"],
  [
    400,
    1160264,
    "This operation will make the relationship between the superior and the subordinate into a ring"
  ],
  [400, 1161603, "Name already exists"],
  [503, 1161204, "Requset timeout"],
  [429, 1161604, "QPS over limit"]
]
const errors90: Catalog.RawErrors = [
  [400, 1160265, "Unable to delete position as it's still in use"],
  [400, 1160104, "Record doesn't exist"],
  [503, 1161204, "Requset timeout"],
  [429, 1161604, "QPS over limit"]
]
const errors91: Catalog.RawErrors = [
  [400, 1160263, "Name or code already exists"],
  [400, 1160903, "Name already exists"],
  [400, 1160259, "Individual is offboarded on the effecitve date"],
  [400, 1160572, "URL is illegal"],
  [400, 1160253, '\\"Name can\'t include "/" or ";"'],
  [400, 1160266, "Effective date must be later than the first effective date"],
  [400, 1160251, "Required field(s) is empty"],
  [400, 1160701, "The job doesn't exist on the effective date."],
  [400, 1160702, "The job will be deactivated on or after the effective date."],
  [400, 1160703, "The job family doesn't exist on the effective date."],
  [400, 1160269, "Effective date can't be later than the year 9999"],
  [400, 1160353, "Effective Date cannot earlier than 1900"],
  [400, 1160704],
  [400, 1160705, "The job level doesn't exist"],
  [400, 1160707, "The job grade doesn't exist"],
  [400, 1160709, "The job and job family doesn't match"],
  [400, 1160710, "The job and job level doesn't match"],
  [400, 1160711, "The job level and job family doesn't match"],
  [400, 1160712, "the job level and job grade doesn't match"],
  [400, 1160714, "The position doesn't exist on the effective date."],
  [400, 1160104, "Record doesn't exist"],
  [400, 1160715, "The position will be deactivated on or after the effective date"],
  [400, 1160515, "Effective date must be later than the first effective date"],
  [400, 1160255, "Parent position hasn't taken effect on effective date"],
  [400, 1160256, "Parent position will be deactivated on or after this effective date"],
  [
    400,
    1160264,
    "This operation will make the relationship between the superior and the subordinate into a ring"
  ],
  [400, 1161603, "Name already exists"],
  [400, 1160271, "Unable to submit as no changes have been made"],
  [503, 1161204, "Requset timeout"],
  [429, 1161604, "QPS over limit"]
]
const errors92: Catalog.RawErrors = [
  [500, 1161000, "Server system error"],
  [400, 1161001, "invalid job_level_id"],
  [400, 1161002, "invalid job_family_id"],
  [400, 1161003, "invalid job_id"],
  [400, 1161004, "invalid offer_hr_id"],
  [400, 1161005, "invalid direct_leader_id"],
  [400, 1161006, "invalid onboarding_location_id"],
  [400, 1161007, "invalid office_location_id"],
  [400, 1161008, "invalid recruitment_type_id"],
  [400, 1161009, "invalid employee_type_id"],
  [400, 1161010, "invalid employment_type_id"],
  [400, 1161011, "invalid duration_type_id"],
  [400, 1161012, "invalid singing_type_id"],
  [400, 1161013, "invalid social_security_city_id"],
  [400, 1161014, "invalid company"],
  [400, 1161015, "invalid department_id"],
  [400, 1161016, "duplicate personal_id_number"],
  [400, 1161018, "invalid contract_type"],
  [400, 1167037, "duplicate phone number"],
  [400, 1161026, "Email is duplicate with an active individual in the system"],
  [400, 1161027, "Email is duplicate with a Pre-hire in the system"],
  [400, 1161028, "Phone is duplicate with an active individual in the system"],
  [400, 1161029, "Phone is duplicate with a Pre-hire in the system"],
  [400, 1161030, "offer_id does not exist, please try again"],
  [400, 1161031, '\\"ID number\\" is duplicate with a Pre-hire in the system'],
  [400, 1161032, "Please fill in a valid international area code"],
  [400, 1161033, "Please fill in a valid mobile number"],
  [400, 1161034, "Incorrect work email format. Please fill in a valid email address."],
  [400, 1161035, "Incorrect work email domain."],
  [400, 1161036, "Work email is duplicate with an active individual in the system."],
  [400, 1161037, "Work email is duplicate with a pre-hire in the system."],
  [400, 1161038, "Work email is duplicate with an offboarded individual in the system."],
  [400, 1161039, "Incorrect purpose of location. Please fill in the information again."],
  [400, 1161040, "Incorrect purpose of Onboarding address. Please fill in the information again."],
  [400, 1161041, "Incorrect purpose of Onboarding location. Please fill in the information again."],
  [400, 1161042, "Incorrect purpose of Office address. Please fill in the information again."],
  [400, 1161043, "Incorrect purpose of Office location. Please fill in the information again."],
  [400, 1161044, "Incorrect purpose of Work location. Please fill in the information again."],
  [
    400,
    1161045,
    "Incorrect purpose of Social security city(China only). Please fill in the information again."
  ],
  [400, 1161046, "Incorrect purpose of Social Security City. Please fill in the information again."],
  [400, 1161047, "Incorrect purpose of Provident Fund City. Please fill in the information again."],
  [400, 1161048, "employee number is duplicated."],
  [400, 1161049, "employee number format is not match."],
  [400, 1161050, "Unable to fill in staff ID as the auto coding rule has been enabled."],
  [
    400,
    1161051,
    'No hierarchical relationship exists between the entered Onboarding address and Onboarding location. Please confirm the information in "Org Management - Location" and fill in the information again.'
  ],
  [
    400,
    1161052,
    'No hierarchical relationship exists between the entered Office address and Office location. Please confirm the information in "Org Management - Location" and fill in the information again.'
  ],
  [
    400,
    1161053,
    'No hierarchical relationship exists between the entered Office address and Work location. Please confirm the information in "Org Management - Location" and fill in the information again.'
  ],
  [
    400,
    1161054,
    'No hierarchical relationship exists between the entered Office location and Work location. Please confirm the information in "Org Management - Location" and fill in the information again.'
  ],
  [
    400,
    1161055,
    'No hierarchical relationship exists between the entered Office address, Office location, and Work location. Please confirm the information in "Org Management - Location" and fill in the information again.'
  ],
  [400, 1161056, "The department uses the job, the job is required"],
  [400, 1161057, "The department does not use the job, the job must be empty"],
  [
    400,
    1161058,
    "personal phone, person email, national id, bank account, worker id or work email is duplicated with an existing pre-hire"
  ],
  [
    400,
    1161059,
    "personal phone, person email, national id, bank account, worker id or work email is duplicated with an existing employment"
  ],
  [400, 1161063, "workforce has exceed"],
  [
    400,
    1161064,
    'According to auto number rules, this individual cannot generate Employee ID. Please go to "Feishu People-Settings-HR Settings-Auto Number Settings" to modify the rules.'
  ],
  [400, 1161065, "Employee ID generation failed, please try again later or contact customer service."],
  [
    400,
    1161066,
    "The company or workforce type is empty. Unable to generate staff ID according to the automatic coding rules."
  ],
  [400, 1161068, "The Job is invalid."],
  [400, 1161069, "The Job family is invalid."],
  [400, 1161070, "The Job level is invalid."],
  [400, 1161071, "The job and job family doesn't match."],
  [400, 1161072, "The job and job level doesn't match."],
  [400, 1161073, "The job doesn't match job family or job level."],
  [400, 1161074, "The job family and level doesn't match."],
  [
    400,
    1161075,
    "The 'Contract end date' calculated based on the 'Contract start date' and 'Contract term' is inconsistent with the value entered. Please check."
  ],
  [400, 1161076, "The additionalNationalities contains main nationality"],
  [400, 1161077, "The additionalNationalities duplicate"],
  [400, 1161078, "The citizenshipStatus duplicate"],
  [400, 1161079, "invalid additional_nationality_id"],
  [400, 1161080, "invalid citizenship_status_id"],
  [400, 1161081, "invalid user_geo"],
  [400, 1161092, "Abnormal information check fail"],
  [400, 1161097, "Permission denied, please contact the administrator"],
  [400, 1161099, "Can not complete onboard,as tasks are not complete all"],
  [400, 1161100, 'Determine whether to "rehire" before confirming onboarding'],
  [400, 1161101, "Onboarding date is required. Please enter it and try again"],
  [400, 1161102, "employment check error"],
  [400, 1161103, "contract check error"],
  [400, 1161104, "This individual is on the blocklist"],
  [400, 1161106, 'The Pre-hire has completed the onboarding and cannot click "Complete onboarding" again'],
  [400, 1161107, "Individuals can only be onboarded on or after the onboarding date"]
]
const errors93: Catalog.RawErrors = [
  [500, 1161000],
  [400, 1161001],
  [400, 1161002],
  [400, 1161003],
  [400, 1161004],
  [400, 1161005],
  [400, 1161006],
  [400, 1161007],
  [400, 1161008],
  [400, 1161009],
  [400, 1161010],
  [400, 1161011],
  [400, 1161012],
  [400, 1161013],
  [400, 1161014],
  [400, 1161015],
  [400, 1161016],
  [400, 1161018],
  [400, 1167037],
  [400, 1161019],
  [400, 1161020],
  [400, 1161021],
  [400, 1161022],
  [400, 1161023],
  [400, 1161024],
  [400, 1161025],
  [400, 1161026],
  [400, 1161027],
  [400, 1161028],
  [400, 1161029],
  [400, 1161030],
  [400, 1161031],
  [400, 1161032],
  [400, 1161033],
  [400, 1161034],
  [400, 1161035],
  [400, 1161036],
  [400, 1161037],
  [400, 1161038],
  [400, 1161039],
  [400, 1161040],
  [400, 1161041],
  [400, 1161042],
  [400, 1161043],
  [400, 1161044],
  [400, 1161045],
  [400, 1161046],
  [400, 1161047],
  [400, 1161048],
  [400, 1161049],
  [400, 1161050],
  [400, 1161051],
  [400, 1161052],
  [400, 1161053],
  [400, 1161054],
  [400, 1161055],
  [400, 1161056],
  [400, 1161057],
  [400, 1161063],
  [400, 1161064],
  [400, 1161065],
  [400, 1161066],
  [400, 1161068],
  [400, 1161069],
  [400, 1161070],
  [400, 1161071],
  [400, 1161072],
  [400, 1161073],
  [400, 1161074],
  [400, 1161075],
  [400, 1161076],
  [400, 1161077],
  [400, 1161078],
  [400, 1161079],
  [400, 1161080],
  [400, 1161081],
  [400, 1161092],
  [400, 1161109],
  [400, 1161110],
  [400, 1161111],
  [400, 1161112],
  [400, 1161113],
  [400, 1161114],
  [400, 1161115],
  [400, 1161118],
  [400, 1161119],
  [400, 1161120],
  [400, 1161121],
  [400, 1161122],
  [400, 1161123],
  [400, 1161124],
  [400, 1161125],
  [400, 1161126],
  [400, 1161127],
  [400, 1161131],
  [400, 1161142, "Notice period is invalid"],
  [400, 1161143, "Notice period is invalid with not editable condition"],
  [400, 1161144, "Notice period rule not match"],
  [400, 1161145],
  [400, 1161146],
  [400, 1161147],
  [400, 1161148],
  [400, 1161149],
  [400, 1161150],
  [400, 1161151],
  [400, 1161152],
  [400, 1161153],
  [400, 1161160],
  [400, 1161161]
]
const errors94: Catalog.RawErrors = [
  [500, 1161000],
  [400, 1161001],
  [400, 1161002],
  [400, 1161003],
  [400, 1161004],
  [400, 1161005],
  [400, 1161006],
  [400, 1161007],
  [400, 1161008],
  [400, 1161009],
  [400, 1161010],
  [400, 1161011],
  [400, 1161012],
  [400, 1161013],
  [400, 1161014],
  [400, 1161015],
  [400, 1161016],
  [400, 1161018],
  [400, 1167037],
  [400, 1161019],
  [400, 1161020],
  [400, 1161021],
  [400, 1161022],
  [400, 1161023],
  [400, 1161024],
  [400, 1161025],
  [400, 1161026],
  [400, 1161027],
  [400, 1161028],
  [400, 1161029],
  [400, 1161030],
  [400, 1161031],
  [400, 1161032],
  [400, 1161033],
  [400, 1161034],
  [400, 1161035],
  [400, 1161036],
  [400, 1161037],
  [400, 1161038],
  [400, 1161039],
  [400, 1161040],
  [400, 1161041],
  [400, 1161042],
  [400, 1161043],
  [400, 1161044],
  [400, 1161045],
  [400, 1161046],
  [400, 1161047],
  [400, 1161048],
  [400, 1161049],
  [400, 1161050],
  [400, 1161051],
  [400, 1161052],
  [400, 1161053],
  [400, 1161054],
  [400, 1161055],
  [400, 1161056],
  [400, 1161057],
  [400, 1161063],
  [400, 1161064],
  [400, 1161065],
  [400, 1161066],
  [400, 1161068],
  [400, 1161069],
  [400, 1161070],
  [400, 1161071],
  [400, 1161072],
  [400, 1161073],
  [400, 1161074],
  [400, 1161075],
  [400, 1161076],
  [400, 1161077],
  [400, 1161078],
  [400, 1161079],
  [400, 1161080],
  [400, 1161092],
  [400, 1161097],
  [400, 1161108],
  [400, 1161109],
  [400, 1161112],
  [400, 1161113],
  [400, 1161114],
  [400, 1161115],
  [400, 1161116],
  [400, 1161142],
  [400, 1161143],
  [400, 1161144],
  [400, 1161145],
  [400, 1161146],
  [400, 1161147],
  [400, 1161148],
  [400, 1161149],
  [400, 1161160],
  [400, 1161161]
]
const errors95: Catalog.RawErrors = [
  [400, 1161001, "param is invalid"],
  [500, 1161000, "Server system error"],
  [503, 1161204, "Requset timeout"],
  [429, 1161604, "QPS over limit"],
  [
    400,
    1161116,
    "A conflict occurred as multiple people are operating at the same time. Please refresh the page and try again later."
  ],
  [400, 1161097, "Permission denied, please contact the administrator."],
  [400, 1161105, "You don't have the permission to view the prehire, or the prehire does not exist"],
  [400, 1161129, 'Unable to submit this task as pre-hire is in the \\"{{label}}\\" stage.'],
  [400, 1161063, "workforce has exceed"],
  [400, 1161034, "Incorrect work email format. Please fill in a valid email address."],
  [400, 1161035, "Incorrect work email domain."],
  [400, 1161036, "Work email is duplicate with an active individual in the system."],
  [400, 1161118, "Work email is duplicate with the existing mailbox in the Feishu business mailbox."],
  [
    400,
    1161119,
    "Work email is duplicate with an offboarded individual in the system, can be viewed in the Feishu Enterprise Mailbox Recycle Bin."
  ],
  [400, 1161120],
  [400, 1161121, "Incorrect email format, work email need to be lowercase"],
  [400, 1161122, "Incorrect email format, special character in work email"],
  [400, 1161123, "Incorrect email format"],
  [400, 1161124, "Incorrect email format, the total length of the email exceeds 20 characters"],
  [400, 1161125, "Work email already exists in the account LDAP"],
  [400, 1161126, "There are sensitive words in the email prefix"],
  [400, 1161127, "Duplicate with the existing mailbox"]
]
const errors96: Catalog.RawErrors = [
  [400, 1160102, "Param is invalid"],
  [403, 1160103, "Parameter requires application scopes, please refer toConfigure app data permissions"],
  [503, 1161204, "Requset timeout"],
  [429, 1161604, "QPS over limit"]
]
const errors97: Catalog.RawErrors = [
  [400, 1161093, "Transit task failed."],
  [400, 1161095, "The task was not found, unable to operate."],
  [400, 1161096, "Task status error, unable to operate."],
  [400, 1161097, "Permission denied, please contact the administrator."],
  [
    400,
    1161098,
    "The values of the required fields in the form are missing, and the task can not be submitted."
  ],
  [
    400,
    1161116,
    "A conflict occurred as multiple people are operating at the same time. Please refresh the page and try again later."
  ],
  [400, 1161129, 'Unable to perform this action as this pre-hire isn\'t in the "To be onboarded" stage.'],
  [400, 1161142, "Current task not support to submit."]
]
const errors98: Catalog.RawErrors = [
  [400, 1161093, "Transit task failed"],
  [400, 1161094, "Invalid workflow operation"],
  [400, 1161095, "The task was not found, unable to operate"],
  [400, 1161096, "Task status error, unable to operate"],
  [400, 1161097, "Permission denied, please contact the administrator"],
  [400, 1161098, "Form required field is lack, please check the form config"]
]
const errors99: Catalog.RawErrors = [
  [
    400,
    1161116,
    "A conflict occurred as multiple people are operating at the same time. Please refresh the page and try again later."
  ],
  [400, 1161097, "Permission denied, please contact the administrator."],
  [400, 1161105, "You don't have the permission to view the prehire, or the prehire does not exist"],
  [400, 1161129, 'Unable to submit this task as pre-hire is in the \\"{{label}}\\" stage.'],
  [400, 1161094, "Invalid workflow operation."],
  [400, 1161001, "param is invalid"],
  [500, 1161000, "Server system error"],
  [503, 1161204, "Requset timeout"],
  [429, 1161604, "QPS over limit"]
]
const errors100: Catalog.RawErrors = [
  [400, 1160403, "You don't have the permission to view this page or perform this operation"],
  [400, 1161002, '\\"Probation end date\\" can\'t be later than \\"Estimated probation end date\\"'],
  [400, 1161013, 'Please fill in both \\"Probation start date\\" and \\"Estimated probation end date\\"'],
  [400, 1161015, '\\"Probation end date\\" can\'t be earlier than \\"Probation start date\\"'],
  [400, 1161017, '\\"Probation start date\\" can\'t be earlier than \\"Onboarding date\\"'],
  [400, 1161018, '\\"Estimated probation end date\\" can\'t be earlier than \\"Probation start date\\"'],
  [400, 1161021, "Probation record pending approval can't be edited"],
  [400, 1161034, '\\"Probation extension duration\\" can\'t be less than or equal to 0'],
  [
    400,
    1161035,
    '\\"Expected end date after probation extension\\" can\'t be earlier than or equal to \\"Expected probation end date\\"'
  ],
  [400, 1161037, '\\"Probation extension duration\\" and \\"Extended probation end date\\" don\'t match'],
  [
    400,
    1161038,
    'Please fill in both \\"Probation extension duration\\" and \\"Unit of probation extension duration\\"'
  ],
  [
    400,
    1161039,
    'If the \\"Probation result\\" is extend probation, \\"Extended probation end date\\" or \\"Probation extension duration and its unit\\" must be filled in'
  ],
  [400, 1161041, 'If the \\"Probation result\\" is pass, \\"Actual probation end date\\" must be filled in'],
  [400, 1161046, 'There is an actual probation end date. Please set the probation result to \\"Passed\\"'],
  [400, 1161047, 'Probation extension fields are filled. Please set the probation result to \\"Extended\\"']
]
const errors101: Catalog.RawErrors = [[400, 1161025, "Do not repeatedly turn on/off the function"]]
const errors102: Catalog.RawErrors = [[400, 1160017]]
const errors103: Catalog.RawErrors = [
  [400, 1161001],
  [400, 1161002],
  [403, 1161003],
  [400, 1161004],
  [400, 1161005]
]
const errors104: Catalog.RawErrors = [
  [500, 1160500],
  [400, 1160101],
  [400, 1160015],
  [400, 1161103],
  [400, 1161003],
  [400, 1160256],
  [400, 1160001],
  [400, 1160115],
  [400, 1160016],
  [400, 1160129],
  [400, 1160114]
]
const errors105: Catalog.RawErrors = [
  [400, 1160100, "Process is not found"],
  [500, 1160500, "System error"],
  [400, 1160101, "param error"],
  [500, 1160102, "System error"]
]
const errors106: Catalog.RawErrors = [
  [400, 1160100],
  [500, 1160500],
  [400, 1160101],
  [500, 1160102],
  [403, 1161003]
]
const errors107: Catalog.RawErrors = [
  [500, 1160500, "system error"],
  [400, 1160101, "invalid param"]
]
const errors108: Catalog.RawErrors = [
  [400, 1160101, "Invalid parameter"],
  [500, 1160500, "System error"],
  [500, 1160102, "Internal system error"]
]
const errors109: Catalog.RawErrors = [[400, 1161002, "invalid param"]]
const errors110: Catalog.RawErrors = [
  [500, 1160500],
  [400, 1160234],
  [400, 1160101],
  [400, 1160221],
  [400, 1161103],
  [400, 1161003],
  [400, 1160245],
  [400, 1160117],
  [500, 1160025]
]
const errors111: Catalog.RawErrors = [
  [400, 1160101],
  [403, 1161003],
  [400, 1160100],
  [400, 1161007],
  [400, 1161008]
]
const errors112: Catalog.RawErrors = [
  [400, 1161001],
  [403, 1161002],
  [400, 1161059],
  [400, 1161060]
]
const errors113: Catalog.RawErrors = [
  [400, 1160101],
  [403, 1161003],
  [400, 1161005],
  [400, 1161006]
]
const errors114: Catalog.RawErrors = [
  [500, 1160001, "system error"],
  [500, 1160002, "not found file by id"]
]
const errors115: Catalog.RawErrors = [
  [500, 1160001, "system error"],
  [
    500,
    1160002,
    "The maximum value of the limit parameter is 100. Please adjust the parameter value to not exceed 100."
  ]
]
const errors116: Catalog.RawErrors = [
  [500, 1160001, "system error"],
  [401, 1160002, "the max value of limit is 100"],
  [400, 1160003, "param is invalid"]
]
const errors117: Catalog.RawErrors = [
  [500, 1160001, "system error"],
  [400, 1160002]
]
const errors118: Catalog.RawErrors = [
  [400, 1160100, "param is invalid"],
  [403, 1160101, "illegal user"],
  [400, 1160102, "template not found"]
]
const errors119: Catalog.RawErrors = [
  [503, 1161204, "Requset timeout"],
  [429, 1161604, "QPS over limit"],
  [400, 1160109, "param is invalid"],
  [403, 1160100, "no permission"]
]
const errors120: Catalog.RawErrors = [
  [503, 1161204, "Requset timeout"],
  [429, 1161604, "QPS over limit"],
  [400, 1160109, "param is invalid"],
  [403, 1160100, "no permission"],
  [400, 1161008, "lack APP ID"]
]
const errors121: Catalog.RawErrors = [
  [503, 1161204, "Requset timeout"],
  [429, 1161604, "QPS over limit"],
  [400, 1160109, "param is invalid"],
  [400, 1161009, "programme not found"],
  [403, 1160100, "no permission"],
  [400, 1161008, "lack APP ID"]
]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/corehr.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "corehr.v1.assigned_user.search": {
    title: "获取组织类角色授权列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/assigned_user/search",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: errors0,
    fieldScopes: scopes1,
    perSecond: 10
  },
  "corehr.v1.authorization.add_role_assign": {
    title: "为用户授权角色",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/add_role_assign",
    apps: ["custom"],
    scopes: scopes2,
    errors: errors1,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v1.authorization.get_by_param": {
    title: "查询单个用户授权",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/get_by_param",
    apps: ["custom", "isv"],
    scopes: scopes3,
    errors: errors2,
    fieldScopes: scopes1,
    perMinute: 20
  },
  "corehr.v1.authorization.query": {
    title: "批量查询用户授权",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/query",
    apps: ["custom", "isv"],
    scopes: scopes4,
    errors: errors3,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v1.authorization.remove_role_assign": {
    title: "移除用户被授权的角色",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/remove_role_assign",
    apps: ["custom"],
    scopes: scopes2,
    errors: errors4,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v1.authorization.update_role_assign": {
    title: "更新用户被授权的数据范围",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/update_role_assign",
    apps: ["custom"],
    scopes: scopes2,
    errors: errors1,
    fieldScopes: scopes1,
    perMinute: 20
  },
  "corehr.v1.common_data.id.convert": {
    title: "ID 转换",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-id/convert",
    apps: ["custom"],
    scopes: scopes5,
    errors: errors5,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.common_data.meta_data.add_enum_option": {
    title: "增加字段枚举值选项",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/add_enum_option",
    apps: ["custom"],
    scopes: scopes6,
    errors: errors6,
    perMinute: 100
  },
  "corehr.v1.common_data.meta_data.edit_enum_option": {
    title: "修改字段枚举值选项",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/edit_enum_option",
    apps: ["custom"],
    scopes: scopes6,
    errors: errors7,
    perMinute: 100
  },
  "corehr.v1.company.create": {
    title: "创建公司",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/create",
    apps: ["custom"],
    scopes: scopes7,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.company.delete": {
    title: "删除公司",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/delete",
    apps: ["custom"],
    scopes: scopes7,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.company.get": {
    title: "查询单个公司",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/get",
    apps: ["custom", "isv"],
    scopes: scopes8,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.company.list": {
    title: "批量查询公司",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/list",
    apps: ["custom", "isv"],
    scopes: scopes8,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.company.patch": {
    title: "更新公司",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/patch",
    apps: ["custom"],
    scopes: scopes7,
    errors: errors8,
    perMinute: 100
  },
  "corehr.v1.compensation_standard.match": {
    title: "获取员工薪资标准",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/compensation_standard/match",
    apps: ["custom", "isv"],
    scopes: scopes9,
    errors: errors9,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.contract.create": {
    title: "新建合同",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/create",
    apps: ["custom"],
    scopes: scopes7,
    errors: errors10,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.contract.delete": {
    title: "删除合同",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/delete",
    apps: ["custom"],
    scopes: scopes7,
    errors: [],
    special: true
  },
  "corehr.v1.contract.get": {
    title: "查询单个合同",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/get",
    apps: ["custom", "isv"],
    scopes: scopes10,
    errors: [],
    special: true
  },
  "corehr.v1.contract.list": {
    title: "批量查询合同",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/list",
    apps: ["custom", "isv"],
    scopes: scopes10,
    errors: [],
    special: true
  },
  "corehr.v1.contract.patch": {
    title: "更新合同",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/patch",
    apps: ["custom"],
    scopes: scopes7,
    errors: errors10,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.country_region.get": {
    title: "查询单条国家/地区信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/country_region/get",
    apps: ["custom", "isv"],
    scopes: scopes11,
    errors: errors11,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.country_region.list": {
    title: "批量查询国家/地区信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/country_region/list",
    apps: ["custom", "isv"],
    scopes: scopes11,
    errors: errors11,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.currency.get": {
    title: "查询单个货币信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/currency/get",
    apps: ["custom", "isv"],
    scopes: scopes11,
    errors: errors11,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.currency.list": {
    title: "批量查询货币信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/currency/list",
    apps: ["custom", "isv"],
    scopes: scopes11,
    errors: errors11,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.custom_field.get_by_param": {
    title: "获取字段详情",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/get_by_param",
    apps: ["custom", "isv"],
    scopes: scopes12,
    errors: errors12,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.custom_field.list_object_api_name": {
    title: "获取飞书人事对象列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/list_object_api_name",
    apps: ["custom", "isv"],
    scopes: scopes12,
    errors: errors13,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.custom_field.query": {
    title: "获取自定义字段列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/query",
    apps: ["custom", "isv"],
    scopes: scopes12,
    errors: errors14,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.department.create": {
    title: "创建部门",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/create",
    apps: ["custom"],
    scopes: scopes13,
    errors: errors15,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.department.delete": {
    title: "删除部门",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/delete",
    apps: ["custom"],
    scopes: scopes13,
    errors: errors16,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.department.get": {
    title: "查询单个部门",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/get",
    apps: ["custom", "isv"],
    scopes: scopes10,
    errors: [],
    fieldScopes: scopes1,
    perSecond: 50
  },
  "corehr.v1.department.list": {
    title: "批量查询部门",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/list",
    apps: ["custom", "isv"],
    scopes: scopes10,
    errors: [],
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.department.patch": {
    title: "更新部门",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/patch",
    apps: ["custom"],
    scopes: scopes13,
    errors: errors17,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v1.employee_type.create": {
    title: "创建人员类型",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/create",
    apps: ["custom"],
    scopes: scopes14,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.employee_type.delete": {
    title: "删除人员类型",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/delete",
    apps: ["custom"],
    scopes: scopes14,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.employee_type.get": {
    title: "查询单个人员类型",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/get",
    apps: ["custom", "isv"],
    scopes: scopes15,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.employee_type.list": {
    title: "批量查询人员类型",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/list",
    apps: ["custom", "isv"],
    scopes: scopes15,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.employee_type.patch": {
    title: "更新人员类型",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/patch",
    apps: ["custom"],
    scopes: scopes14,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.employment.create": {
    title: "创建雇佣信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/create",
    apps: ["custom"],
    scopes: scopes16,
    errors: errors18,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.employment.delete": {
    title: "删除雇佣信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/delete",
    apps: ["custom"],
    scopes: scopes16,
    errors: [],
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.employment.patch": {
    title: "更新雇佣信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/patch",
    apps: ["custom"],
    scopes: scopes17,
    errors: errors19,
    fieldScopes: scopes18,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.file.get": {
    title: "下载文件",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/file/get",
    apps: ["custom", "isv"],
    scopes: scopes19,
    errors: errors20,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job.create": {
    title: "创建职务",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/create",
    apps: ["custom"],
    scopes: scopes20,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job.delete": {
    title: "删除职务",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/delete",
    apps: ["custom"],
    scopes: scopes20,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job.get": {
    title: "查询单个职务",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/get",
    apps: ["custom", "isv"],
    scopes: scopes21,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job.list": {
    title: "批量查询职务",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/list",
    apps: ["custom", "isv"],
    scopes: scopes21,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job.patch": {
    title: "更新职务",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/patch",
    apps: ["custom"],
    scopes: scopes20,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job_change.create": {
    title: "发起员工异动(不推荐)",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_change/create",
    apps: ["custom"],
    scopes: scopes22,
    errors: errors21,
    fieldScopes: scopes23,
    perMinute: 100
  },
  "corehr.v1.job_data.create": {
    title: "创建任职信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/create",
    apps: ["custom"],
    scopes: scopes24,
    errors: errors22,
    fieldScopes: scopes25,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job_data.delete": {
    title: "删除任职信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/delete",
    apps: ["custom"],
    scopes: scopes24,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job_data.get": {
    title: "查询单个任职信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/get",
    apps: ["custom", "isv"],
    scopes: scopes10,
    errors: errors22,
    fieldScopes: scopes26,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job_data.list": {
    title: "批量查询任职信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/list",
    apps: ["custom", "isv"],
    scopes: scopes27,
    errors: errors23,
    fieldScopes: scopes26,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job_data.patch": {
    title: "更新任职信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/patch",
    apps: ["custom"],
    scopes: scopes24,
    errors: errors24,
    fieldScopes: scopes25,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job_family.create": {
    title: "创建序列",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/create",
    apps: ["custom"],
    scopes: scopes28,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job_family.delete": {
    title: "删除序列",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/delete",
    apps: ["custom"],
    scopes: scopes28,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job_family.get": {
    title: "查询单个序列",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/get",
    apps: ["custom", "isv"],
    scopes: scopes29,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job_family.list": {
    title: "批量查询序列",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/list",
    apps: ["custom", "isv"],
    scopes: scopes29,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job_family.patch": {
    title: "更新序列",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/patch",
    apps: ["custom"],
    scopes: scopes28,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job_level.create": {
    title: "新建职级",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/create",
    apps: ["custom"],
    scopes: scopes30,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job_level.delete": {
    title: "删除职级",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/delete",
    apps: ["custom"],
    scopes: scopes30,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job_level.get": {
    title: "查询单个职级",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/get",
    apps: ["custom", "isv"],
    scopes: scopes31,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job_level.list": {
    title: "批量查询职级",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/list",
    apps: ["custom", "isv"],
    scopes: scopes31,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.job_level.patch": {
    title: "更新单个职级",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/patch",
    apps: ["custom"],
    scopes: scopes30,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.leave.calendar_by_scope": {
    title: "根据适用条件获取工作日历 ID",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/calendar_by_scope",
    apps: ["custom", "isv"],
    scopes: scopes32,
    errors: errors25,
    perMinute: 100
  },
  "corehr.v1.leave.leave_balances": {
    title: "批量查询员工假期余额",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_balances",
    apps: ["custom", "isv"],
    scopes: scopes33,
    errors: errors26,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v1.leave.leave_request_history": {
    title: "批量查询员工请假记录",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_request_history",
    apps: ["custom", "isv"],
    scopes: scopes33,
    errors: errors26,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v1.leave.leave_types": {
    title: "获取假期类型列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_types",
    apps: ["custom", "isv"],
    scopes: scopes34,
    errors: errors26,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v1.leave.work_calendar": {
    title: "获取工作日历",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/work_calendar",
    apps: ["custom", "isv"],
    scopes: scopes35,
    errors: errors27,
    perMinute: 100
  },
  "corehr.v1.leave.work_calendar_date": {
    title: "获取工作日历日期详情",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/work_calendar_date",
    apps: ["custom", "isv"],
    scopes: scopes36,
    errors: errors28,
    perMinute: 100
  },
  "corehr.v1.leave_granting_record.create": {
    title: "创建假期发放记录",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave_granting_record/create",
    apps: ["custom", "isv"],
    scopes: scopes37,
    errors: errors29,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.leave_granting_record.delete": {
    title: "删除假期发放记录",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave_granting_record/delete",
    apps: ["custom", "isv"],
    scopes: scopes37,
    errors: errors30,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.location.create": {
    title: "创建地点",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/create",
    apps: ["custom"],
    scopes: scopes38,
    errors: errors31,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.location.delete": {
    title: "删除地点",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/delete",
    apps: ["custom"],
    scopes: scopes38,
    errors: errors16,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.location.get": {
    title: "查询单个地点",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/get",
    apps: ["custom", "isv"],
    scopes: scopes39,
    errors: [],
    perMinute: 100
  },
  "corehr.v1.location.list": {
    title: "批量分页查询地点信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/list",
    apps: ["custom", "isv"],
    scopes: scopes39,
    errors: [],
    perMinute: 100
  },
  "corehr.v1.national_id_type.create": {
    title: "创建国家证件类型",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/create",
    apps: ["custom"],
    scopes: scopes14,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.national_id_type.delete": {
    title: "删除国家证件类型",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/delete",
    apps: ["custom"],
    scopes: scopes14,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.national_id_type.get": {
    title: "查询单个国家证件类型",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/get",
    apps: ["custom", "isv"],
    scopes: scopes15,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.national_id_type.list": {
    title: "批量查询国家证件类型",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/list",
    apps: ["custom", "isv"],
    scopes: scopes15,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.national_id_type.patch": {
    title: "更新国家证件类型",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/patch",
    apps: ["custom"],
    scopes: scopes14,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.offboarding.query": {
    title: "查询员工离职原因列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/query",
    apps: ["custom", "isv"],
    scopes: scopes40,
    errors: errors32,
    perMinute: 100
  },
  "corehr.v1.offboarding.search": {
    title: "搜索离职信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/search",
    apps: ["custom", "isv"],
    scopes: scopes41,
    errors: errors33,
    fieldScopes: scopes42,
    perMinute: 100
  },
  "corehr.v1.offboarding.submit": {
    title: "操作员工离职",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/submit",
    apps: ["custom"],
    scopes: scopes43,
    errors: errors34,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v1.person.create": {
    title: "创建个人信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/create",
    apps: ["custom"],
    scopes: scopes44,
    errors: errors35,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.person.delete": {
    title: "删除个人信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/delete",
    apps: ["custom"],
    scopes: scopes44,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.person.get": {
    title: "查询单个个人信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/get",
    apps: ["custom", "isv"],
    scopes: scopes45,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.person.patch": {
    title: "更新个人信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/patch",
    apps: ["custom"],
    scopes: scopes7,
    errors: errors36,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.person.upload": {
    title: "上传文件",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/upload",
    apps: ["custom", "isv"],
    scopes: scopes46,
    errors: errors37,
    perMinute: 100
  },
  "corehr.v1.pre_hire.delete": {
    title: "删除待入职（不推荐）",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/delete",
    apps: ["custom"],
    scopes: scopes47,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.pre_hire.get": {
    title: "查询单个待入职信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/get",
    apps: ["custom", "isv"],
    scopes: scopes48,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.pre_hire.list": {
    title: "批量查询待入职信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/list",
    apps: ["custom", "isv"],
    scopes: scopes48,
    errors: errors38,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.pre_hire.patch": {
    title: "更新待入职信息（不推荐）",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/patch",
    apps: ["custom"],
    scopes: scopes47,
    errors: errors39,
    perMinute: 100
  },
  "corehr.v1.process.form_variable_data.get": {
    title: "获取流程表单数据",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/get",
    apps: ["custom", "isv"],
    scopes: scopes49,
    errors: errors40,
    perMinute: 100
  },
  "corehr.v1.security_group.list": {
    title: "批量获取角色列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/security_group/list",
    apps: ["custom", "isv"],
    scopes: scopes50,
    errors: errors41,
    perMinute: 100
  },
  "corehr.v1.security_group.query": {
    title: "查询部门 / 地点的 HRBP / 属地 BP",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/security_group/query",
    apps: ["custom", "isv"],
    scopes: scopes51,
    errors: errors42,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.subdivision.get": {
    title: "查询单条省份/行政区信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/subdivision/get",
    apps: ["custom", "isv"],
    scopes: scopes11,
    errors: errors11,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.subdivision.list": {
    title: "批量查询省份/行政区信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/subdivision/list",
    apps: ["custom", "isv"],
    scopes: scopes11,
    errors: errors11,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.subregion.get": {
    title: "查询单条城市/区域信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/subregion/get",
    apps: ["custom", "isv"],
    scopes: scopes11,
    errors: errors11,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.subregion.list": {
    title: "批量查询城市/区域信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/subregion/list",
    apps: ["custom", "isv"],
    scopes: scopes11,
    errors: errors11,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.transfer_reason.query": {
    title: "获取异动原因列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/transfer_reason/query",
    apps: ["custom", "isv"],
    scopes: scopes52,
    errors: errors11,
    perMinute: 100
  },
  "corehr.v1.transfer_type.query": {
    title: "获取异动类型列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/transfer_type/query",
    apps: ["custom", "isv"],
    scopes: scopes53,
    errors: errors11,
    perMinute: 100
  },
  "corehr.v1.working_hours_type.create": {
    title: "创建工时制度",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/create",
    apps: ["custom"],
    scopes: scopes14,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.working_hours_type.delete": {
    title: "删除工时制度",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/delete",
    apps: ["custom"],
    scopes: scopes14,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.working_hours_type.get": {
    title: "查询单个工时制度",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/get",
    apps: ["custom", "isv"],
    scopes: scopes15,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.working_hours_type.list": {
    title: "批量查询工时制度",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/list",
    apps: ["custom", "isv"],
    scopes: scopes15,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v1.working_hours_type.patch": {
    title: "更新工时制度",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/patch",
    apps: ["custom"],
    scopes: scopes14,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.approval_groups.get": {
    title: "根据流程 ID 查询组织架构调整记录",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/get",
    apps: ["custom", "isv"],
    scopes: scopes54,
    errors: errors43,
    fieldScopes: scopes1,
    perSecond: 5
  },
  "corehr.v2.approval_groups.open_query_department_change_list_by_ids": {
    title: "批量查询部门调整内容",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_department_change_list_by_ids",
    apps: ["custom", "isv"],
    scopes: scopes55,
    errors: errors43,
    fieldScopes: scopes56,
    perSecond: 5
  },
  "corehr.v2.approval_groups.open_query_job_change_list_by_ids": {
    title: "批量查询人员调整内容",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_job_change_list_by_ids",
    apps: ["custom", "isv"],
    scopes: scopes57,
    errors: errors43,
    fieldScopes: scopes58,
    perSecond: 5
  },
  "corehr.v2.approval_groups.open_query_position_change_list_by_ids": {
    title: "批量查询岗位调整内容",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_position_change_list_by_ids",
    apps: ["custom", "isv"],
    scopes: scopes59,
    errors: errors44,
    fieldScopes: scopes60,
    perSecond: 5
  },
  "corehr.v2.approver.list": {
    title: "获取指定人员审批任务列表",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/approver/list",
    apps: ["custom", "isv"],
    scopes: scopes61,
    errors: errors45,
    fieldScopes: scopes1,
    perSecond: 10
  },
  "corehr.v2.basic_info.bank.search": {
    title: "查询银行信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-bank/search",
    apps: ["custom", "isv"],
    scopes: scopes62,
    errors: errors46,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.basic_info.bank_branch.search": {
    title: "查询支行信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-bank_branch/search",
    apps: ["custom", "isv"],
    scopes: scopes62,
    errors: errors46,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.basic_info.city.search": {
    title: "查询城市信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-city/search",
    apps: ["custom", "isv"],
    scopes: scopes62,
    errors: errors46,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.basic_info.country_region.search": {
    title: "查询国家/地区信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-country_region/search",
    apps: ["custom", "isv"],
    scopes: scopes62,
    errors: errors46,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.basic_info.country_region_subdivision.search": {
    title: "查询省份/主要行政区信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-country_region_subdivision/search",
    apps: ["custom", "isv"],
    scopes: scopes62,
    errors: [],
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.basic_info.currency.search": {
    title: "查询货币信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-currency/search",
    apps: ["custom", "isv"],
    scopes: scopes62,
    errors: errors46,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.basic_info.district.search": {
    title: "查询区/县信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-district/search",
    apps: ["custom", "isv"],
    scopes: scopes62,
    errors: errors46,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.basic_info.language.search": {
    title: "查询语言信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-language/search",
    apps: ["custom", "isv"],
    scopes: scopes62,
    errors: errors46,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.basic_info.nationality.search": {
    title: "查询国籍信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-nationality/search",
    apps: ["custom", "isv"],
    scopes: scopes62,
    errors: errors46,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.basic_info.time_zone.search": {
    title: "查询时区信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-time_zone/search",
    apps: ["custom", "isv"],
    scopes: scopes62,
    errors: errors46,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.bp.get_by_department": {
    title: "查询部门 HRBP",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/bp/get_by_department",
    apps: ["custom", "isv"],
    scopes: scopes63,
    errors: errors41,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.bp.list": {
    title: "获取 HRBP 列表",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/bp/list",
    apps: ["custom", "isv"],
    scopes: scopes64,
    errors: errors41,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.company.active": {
    title: "启用/停用公司",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/active",
    apps: ["custom", "isv"],
    scopes: scopes65,
    errors: errors47,
    perSecond: 5
  },
  "corehr.v2.company.batch_get": {
    title: "通过公司 ID 批量获取公司信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/batch_get",
    apps: ["custom", "isv"],
    scopes: scopes66,
    errors: errors48,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.company.query_multi_timeline": {
    title: "查询指定时间范围公司版本",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/query_multi_timeline",
    apps: ["custom", "isv"],
    scopes: scopes66,
    errors: errors49,
    perSecond: 5
  },
  "corehr.v2.company.query_recent_change": {
    title: "查询当前生效信息变更公司",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/query_recent_change",
    apps: ["custom", "isv"],
    scopes: scopes66,
    errors: errors50,
    perSecond: 5
  },
  "corehr.v2.contract.search": {
    title: "搜索合同",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/contract/search",
    apps: ["custom", "isv"],
    scopes: scopes67,
    errors: [],
    fieldScopes: scopes68,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.cost_allocation.batch_query": {
    title: "查询成本分摊",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/batch_query",
    apps: ["custom", "isv"],
    scopes: scopes69,
    errors: errors51,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.cost_allocation.create_version": {
    title: "创建成本分摊",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/create_version",
    apps: ["custom", "isv"],
    scopes: scopes70,
    errors: errors51,
    fieldScopes: scopes1,
    perSecond: 3
  },
  "corehr.v2.cost_allocation.remove_version": {
    title: "删除成本分摊",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/remove_version",
    apps: ["custom", "isv"],
    scopes: scopes70,
    errors: errors51,
    fieldScopes: scopes1,
    perSecond: 5
  },
  "corehr.v2.cost_allocation.update_version": {
    title: "更新成本分摊",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/update_version",
    apps: ["custom", "isv"],
    scopes: scopes70,
    errors: errors51,
    fieldScopes: scopes1,
    perSecond: 3
  },
  "corehr.v2.cost_center.create": {
    title: "创建成本中心",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/create",
    apps: ["custom", "isv"],
    scopes: scopes71,
    errors: errors52,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.cost_center.delete": {
    title: "删除成本中心",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/delete",
    apps: ["custom", "isv"],
    scopes: scopes71,
    errors: errors53,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.cost_center.patch": {
    title: "启用 / 停用成本中心",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/patch",
    apps: ["custom", "isv"],
    scopes: scopes71,
    errors: errors54,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.cost_center.query_multi_timeline": {
    title: "批量查询成本中心版本信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/query_multi_timeline",
    apps: ["custom", "isv"],
    scopes: scopes72,
    errors: errors55,
    fieldScopes: scopes1,
    perSecond: 10
  },
  "corehr.v2.cost_center.query_recent_change": {
    title: "查询当前生效信息发生变更的成本中心",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/query_recent_change",
    apps: ["custom", "isv"],
    scopes: scopes73,
    errors: errors56,
    perSecond: 5
  },
  "corehr.v2.cost_center.search": {
    title: "搜索成本中心信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/search",
    apps: ["custom", "isv"],
    scopes: scopes72,
    errors: errors20,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.cost_center.tree": {
    title: "查询指定生效日期的成本中心架构树",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/tree",
    apps: ["custom", "isv"],
    scopes: scopes74,
    errors: errors57,
    fieldScopes: scopes1,
    perSecond: 5
  },
  "corehr.v2.cost_center.version.create": {
    title: "创建成本中心版本",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/create",
    apps: ["custom", "isv"],
    scopes: scopes71,
    errors: errors52,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.cost_center.version.delete": {
    title: "撤销成本中心版本",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/delete",
    apps: ["custom", "isv"],
    scopes: scopes71,
    errors: errors58,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.cost_center.version.patch": {
    title: "更正成本中心版本",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/patch",
    apps: ["custom", "isv"],
    scopes: scopes71,
    errors: errors54,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.custom_org.active": {
    title: "启用/停用自定义组织",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/active",
    apps: ["custom", "isv"],
    scopes: scopes75,
    errors: errors59,
    perSecond: 5
  },
  "corehr.v2.custom_org.create": {
    title: "创建自定义组织",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/create",
    apps: ["custom", "isv"],
    scopes: scopes75,
    errors: errors60,
    fieldScopes: scopes1,
    perSecond: 5
  },
  "corehr.v2.custom_org.delete_org": {
    title: "删除自定义组织",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/delete_org",
    apps: ["custom", "isv"],
    scopes: scopes75,
    errors: errors61,
    perSecond: 5
  },
  "corehr.v2.custom_org.patch": {
    title: "更新自定义组织信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/patch",
    apps: ["custom", "isv"],
    scopes: scopes75,
    errors: errors62,
    fieldScopes: scopes1,
    perSecond: 5
  },
  "corehr.v2.custom_org.query": {
    title: "查询自定义组织信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/query",
    apps: ["custom", "isv"],
    scopes: scopes76,
    errors: errors63,
    fieldScopes: scopes1,
    perSecond: 5
  },
  "corehr.v2.custom_org.query_recent_change": {
    title: "查询当前生效信息变更的自定义组织",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/query_recent_change",
    apps: ["custom", "isv"],
    scopes: scopes76,
    errors: errors56,
    perSecond: 5
  },
  "corehr.v2.custom_org.update_rule": {
    title: "更新自定义组织的匹配规则",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/update_rule",
    apps: ["custom", "isv"],
    scopes: scopes75,
    errors: errors64,
    perSecond: 5
  },
  "corehr.v2.default_cost_center.batch_query": {
    title: "查询默认成本中心",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/batch_query",
    apps: ["custom", "isv"],
    scopes: scopes77,
    errors: errors65,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.default_cost_center.create_version": {
    title: "添加默认成本中心",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/create_version",
    apps: ["custom", "isv"],
    scopes: scopes78,
    errors: errors65,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.default_cost_center.remove_version": {
    title: "删除默认成本中心",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/remove_version",
    apps: ["custom", "isv"],
    scopes: scopes78,
    errors: errors65,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.default_cost_center.update_version": {
    title: "更新默认成本中心",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/update_version",
    apps: ["custom", "isv"],
    scopes: scopes78,
    errors: errors65,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.department.batch_get": {
    title: "批量查询部门",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/batch_get",
    apps: ["custom", "isv"],
    scopes: scopes79,
    errors: errors66,
    fieldScopes: scopes80,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.department.delete": {
    title: "删除部门 V2",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/delete",
    apps: ["custom"],
    scopes: scopes13,
    errors: errors67,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.department.parents": {
    title: "获取父部门信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/parents",
    apps: ["custom", "isv"],
    scopes: scopes81,
    errors: errors66,
    perMinute: 100
  },
  "corehr.v2.department.patch": {
    title: "更新部门",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/patch",
    apps: ["custom"],
    scopes: scopes13,
    errors: errors68,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.department.query_multi_timeline": {
    title: "批量查询部门版本信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_multi_timeline",
    apps: ["custom", "isv"],
    scopes: scopes79,
    errors: errors49,
    fieldScopes: scopes80,
    perSecond: 10
  },
  "corehr.v2.department.query_operation_logs": {
    title: "批量查询部门操作日志",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_operation_logs",
    apps: ["custom", "isv"],
    scopes: scopes82,
    errors: errors69,
    perSecond: 5
  },
  "corehr.v2.department.query_recent_change": {
    title: "查询生效信息变更部门",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_recent_change",
    apps: ["custom", "isv"],
    scopes: scopes79,
    errors: errors50,
    perSecond: 5
  },
  "corehr.v2.department.query_timeline": {
    title: "查询指定生效日期的部门基本信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_timeline",
    apps: ["custom", "isv"],
    scopes: scopes79,
    errors: errors64,
    fieldScopes: scopes80,
    perSecond: 5
  },
  "corehr.v2.department.search": {
    title: "搜索部门信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/search",
    apps: ["custom", "isv"],
    scopes: scopes83,
    errors: errors70,
    fieldScopes: scopes80,
    perMinute: 100
  },
  "corehr.v2.department.tree": {
    title: "查询指定生效日期的部门架构树",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/tree",
    apps: ["custom", "isv"],
    scopes: scopes84,
    errors: errors57,
    perSecond: 5
  },
  "corehr.v2.draft.get": {
    title: "根据组织架构调整 ID 查询发起的流程信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/draft/get",
    apps: ["custom", "isv"],
    scopes: scopes85,
    errors: errors71,
    fieldScopes: scopes1,
    perSecond: 5
  },
  "corehr.v2.employee.batch_get": {
    title: "批量查询员工信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/batch_get",
    apps: ["custom"],
    scopes: scopes86,
    errors: errors72,
    fieldScopes: scopes87,
    perMinute: 100
  },
  "corehr.v2.employee.create": {
    title: "添加人员",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/create",
    apps: ["custom", "isv"],
    scopes: scopes88,
    errors: errors73,
    perMinute: 20
  },
  "corehr.v2.employee.custom_org.create_emp_custom_org": {
    title: "新增人员自定义组织变更记录",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/create_emp_custom_org",
    apps: ["custom", "isv"],
    scopes: scopes89,
    errors: errors20,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.employee.custom_org.del": {
    title: "删除人员自定义组织变更记录",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/del",
    apps: ["custom", "isv"],
    scopes: scopes89,
    errors: errors20,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.employee.custom_org.edit_emp_custom_org": {
    title: "更新人员自定义组织变更记录",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/edit_emp_custom_org",
    apps: ["custom", "isv"],
    scopes: scopes89,
    errors: errors20,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.employee.custom_org.employment_custom_org_record": {
    title: "批量查询人员自定义组织变更记录",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/employment_custom_org_record",
    apps: ["custom", "isv"],
    scopes: scopes90,
    errors: errors65,
    fieldScopes: scopes91,
    perMinute: 100
  },
  "corehr.v2.employee.custom_org.querybyid": {
    title: "查询单个人员自定义组织变更记录",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/querybyid",
    apps: ["custom", "isv"],
    scopes: scopes90,
    errors: errors20,
    fieldScopes: scopes91,
    perMinute: 100
  },
  "corehr.v2.employee.search": {
    title: "搜索员工信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/search",
    apps: ["custom"],
    scopes: scopes86,
    errors: errors74,
    fieldScopes: scopes92,
    perMinute: 100
  },
  "corehr.v2.employees.additional_job.batch": {
    title: "批量查询兼职信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/batch",
    apps: ["custom"],
    scopes: scopes93,
    errors: [],
    fieldScopes: scopes94,
    perMinute: 100
  },
  "corehr.v2.employees.additional_job.create": {
    title: "创建兼职",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/create",
    apps: ["custom"],
    scopes: scopes95,
    errors: errors75,
    fieldScopes: scopes96,
    perMinute: 100
  },
  "corehr.v2.employees.additional_job.delete": {
    title: "删除兼职",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/delete",
    apps: ["custom"],
    scopes: scopes95,
    errors: errors75,
    perMinute: 100
  },
  "corehr.v2.employees.additional_job.patch": {
    title: "更新兼职",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/patch",
    apps: ["custom"],
    scopes: scopes95,
    errors: errors75,
    fieldScopes: scopes96,
    perMinute: 100
  },
  "corehr.v2.employees.bp.batch_get": {
    title: "查询员工 HRBP / 属地 BP",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-bp/batch_get",
    apps: ["custom", "isv"],
    scopes: scopes97,
    errors: errors41,
    fieldScopes: scopes98,
    perMinute: 100
  },
  "corehr.v2.employees.international_assignment.create": {
    title: "创建外派信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/create",
    apps: ["custom"],
    scopes: scopes99,
    errors: errors76,
    fieldScopes: scopes100,
    perSecond: 10
  },
  "corehr.v2.employees.international_assignment.delete": {
    title: "删除外派信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/delete",
    apps: ["custom"],
    scopes: scopes99,
    errors: errors76,
    perSecond: 10
  },
  "corehr.v2.employees.international_assignment.list": {
    title: "批量查询外派信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/list",
    apps: ["custom"],
    scopes: scopes101,
    errors: errors76,
    fieldScopes: scopes102,
    perSecond: 5
  },
  "corehr.v2.employees.international_assignment.patch": {
    title: "更新外派信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/patch",
    apps: ["custom"],
    scopes: scopes99,
    errors: errors76,
    fieldScopes: scopes100,
    perSecond: 10
  },
  "corehr.v2.employees.job_data.batch_get": {
    title: "批量查询员工任职信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-job_data/batch_get",
    apps: ["custom", "isv"],
    scopes: scopes103,
    errors: errors77,
    fieldScopes: scopes104,
    perMinute: 100
  },
  "corehr.v2.employees.job_data.query": {
    title: "获取任职信息列表",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-job_data/query",
    apps: ["custom", "isv"],
    scopes: scopes103,
    errors: errors77,
    fieldScopes: scopes104,
    perMinute: 100
  },
  "corehr.v2.enum.search": {
    title: "查询枚举信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/enum/search",
    apps: ["custom", "isv"],
    scopes: scopes105,
    errors: errors46,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.job.batch_get": {
    title: "根据条件批量获取职务",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/batch_get",
    apps: ["custom", "isv"],
    scopes: scopes106,
    errors: errors78,
    fieldScopes: scopes107,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.job.get": {
    title: "查询单个职务",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/get",
    apps: ["custom", "isv"],
    scopes: scopes108,
    errors: errors78,
    fieldScopes: scopes109,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.job.list": {
    title: "批量查询职务",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/list",
    apps: ["custom", "isv"],
    scopes: scopes108,
    errors: errors79,
    fieldScopes: scopes109,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.job.query_multi_timeline": {
    title: "查询指定时间范围职务版本",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/query_multi_timeline",
    apps: ["custom", "isv"],
    scopes: scopes110,
    errors: errors49,
    fieldScopes: scopes109,
    perSecond: 5
  },
  "corehr.v2.job.query_recent_change": {
    title: "查询当前生效信息发生变更的职务",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/query_recent_change",
    apps: ["custom", "isv"],
    scopes: scopes110,
    errors: errors56,
    perSecond: 5
  },
  "corehr.v2.job_change.create": {
    title: "发起员工异动",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/create",
    apps: ["custom"],
    scopes: scopes111,
    errors: errors80,
    fieldScopes: scopes112,
    perMinute: 100
  },
  "corehr.v2.job_change.revoke": {
    title: "撤销异动",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/revoke",
    apps: ["custom"],
    scopes: scopes22,
    errors: errors20,
    fieldScopes: scopes1,
    perSecond: 5
  },
  "corehr.v2.job_change.search": {
    title: "搜索员工异动信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/search",
    apps: ["custom", "isv"],
    scopes: scopes113,
    errors: errors11,
    fieldScopes: scopes112,
    perMinute: 100
  },
  "corehr.v2.job_family.batch_get": {
    title: "根据条件批量获取序列信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/batch_get",
    apps: ["custom", "isv"],
    scopes: scopes114,
    errors: errors48,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.job_family.query_multi_timeline": {
    title: "查询指定时间范围序列版本",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/query_multi_timeline",
    apps: ["custom", "isv"],
    scopes: scopes114,
    errors: errors49,
    perSecond: 5
  },
  "corehr.v2.job_family.query_recent_change": {
    title: "查询当前生效信息发生变更的序列",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/query_recent_change",
    apps: ["custom", "isv"],
    scopes: scopes114,
    errors: errors56,
    perSecond: 5
  },
  "corehr.v2.job_grade.create": {
    title: "创建职等",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/create",
    apps: ["custom", "isv"],
    scopes: scopes115,
    errors: errors20,
    perSecond: 3
  },
  "corehr.v2.job_grade.delete": {
    title: "删除职等",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/delete",
    apps: ["custom", "isv"],
    scopes: scopes115,
    errors: errors20,
    perSecond: 3
  },
  "corehr.v2.job_grade.patch": {
    title: "更新职等",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/patch",
    apps: ["custom", "isv"],
    scopes: scopes115,
    errors: errors20,
    perSecond: 3
  },
  "corehr.v2.job_grade.query": {
    title: "查询职等",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/query",
    apps: ["custom", "isv"],
    scopes: scopes116,
    errors: errors49,
    perSecond: 5
  },
  "corehr.v2.job_grade.query_recent_change": {
    title: "查询当前生效信息发生变更的职等",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/query_recent_change",
    apps: ["custom", "isv"],
    scopes: scopes117,
    errors: errors56,
    perSecond: 5
  },
  "corehr.v2.job_level.batch_get": {
    title: "根据条件批量获取职级信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/batch_get",
    apps: ["custom", "isv"],
    scopes: scopes118,
    errors: errors48,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.job_level.query_recent_change": {
    title: "查询当前生效信息发生变更的职级",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/query_recent_change",
    apps: ["custom", "isv"],
    scopes: scopes118,
    errors: errors56,
    perSecond: 5
  },
  "corehr.v2.location.active": {
    title: "启用/停用地点",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/active",
    apps: ["custom"],
    scopes: scopes119,
    errors: [],
    perSecond: 5
  },
  "corehr.v2.location.address.create": {
    title: "添加地点地址",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/location-address/create",
    apps: ["custom"],
    scopes: scopes119,
    errors: [],
    perSecond: 5
  },
  "corehr.v2.location.address.delete": {
    title: "删除地点地址",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/location-address/delete",
    apps: ["custom"],
    scopes: scopes119,
    errors: [],
    perSecond: 5
  },
  "corehr.v2.location.address.patch": {
    title: "更新地点地址",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/location-address/patch",
    apps: ["custom"],
    scopes: scopes119,
    errors: [],
    perSecond: 5
  },
  "corehr.v2.location.batch_get": {
    title: "通过地点 ID 批量获取地点信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/batch_get",
    apps: ["custom", "isv"],
    scopes: scopes120,
    errors: errors81,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.location.patch": {
    title: "更新地点",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/patch",
    apps: ["custom"],
    scopes: scopes119,
    errors: [],
    perSecond: 5
  },
  "corehr.v2.location.query_multi_timeline": {
    title: "查询指定时间范围地点版本",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/query_multi_timeline",
    apps: ["custom", "isv"],
    scopes: scopes120,
    errors: errors49,
    perSecond: 5
  },
  "corehr.v2.location.query_recent_change": {
    title: "查询当前生效信息发生变更的地点",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/query_recent_change",
    apps: ["custom", "isv"],
    scopes: scopes120,
    errors: errors56,
    perSecond: 5
  },
  "corehr.v2.offboarding.edit": {
    title: "编辑离职信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/edit",
    apps: ["custom", "isv"],
    scopes: scopes121,
    errors: errors82,
    fieldScopes: scopes1,
    perSecond: 20
  },
  "corehr.v2.offboarding.revoke": {
    title: "撤销离职",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/revoke",
    apps: ["custom"],
    scopes: scopes122,
    errors: errors83,
    fieldScopes: scopes1,
    perSecond: 20
  },
  "corehr.v2.offboarding.submit_v2": {
    title: "操作员工离职",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/submit_v2",
    apps: ["custom", "isv"],
    scopes: scopes123,
    errors: errors84,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.onboarding.qr.code.create_onboarding_qr_code": {
    title: "创建入职二维码",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/create-onboarding-qr-code",
    apps: ["custom", "isv"],
    scopes: scopes124,
    errors: errors85,
    perMinute: 100
  },
  "corehr.v2.onboarding.qr.code.onboarding_qr_code_dimension": {
    title: "获取入职二维码维度",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/onboarding-qr-code-dimension",
    apps: ["custom", "isv"],
    scopes: scopes125,
    errors: errors86,
    perMinute: 100
  },
  "corehr.v2.pathway.active": {
    title: "启停用通道",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/active",
    apps: ["custom", "isv"],
    scopes: scopes126,
    errors: errors51,
    perSecond: 5
  },
  "corehr.v2.pathway.batch_get": {
    title: "获取通道信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/batch_get",
    apps: ["custom", "isv"],
    scopes: scopes127,
    errors: errors51,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.pathway.create": {
    title: "创建通道",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/create",
    apps: ["custom", "isv"],
    scopes: scopes126,
    errors: errors51,
    perSecond: 3
  },
  "corehr.v2.pathway.delete": {
    title: "删除通道",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/delete",
    apps: ["custom", "isv"],
    scopes: scopes126,
    errors: errors51,
    perSecond: 5
  },
  "corehr.v2.pathway.patch": {
    title: "更新通道",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/patch",
    apps: ["custom", "isv"],
    scopes: scopes126,
    errors: errors51,
    perSecond: 3
  },
  "corehr.v2.person.create": {
    title: "创建个人信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/person/create",
    apps: ["custom"],
    scopes: scopes128,
    errors: errors87,
    fieldScopes: scopes129,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.person.patch": {
    title: "更新个人信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/person/patch",
    apps: ["custom"],
    scopes: scopes128,
    errors: errors87,
    fieldScopes: scopes130,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.position.active": {
    title: "启停用岗位",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/active",
    apps: ["custom", "isv"],
    scopes: scopes131,
    errors: errors88,
    perSecond: 5
  },
  "corehr.v2.position.create": {
    title: "创建岗位信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/create",
    apps: ["custom", "isv"],
    scopes: scopes131,
    errors: errors89,
    perSecond: 5
  },
  "corehr.v2.position.del_position": {
    title: "删除岗位",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/del_position",
    apps: ["custom", "isv"],
    scopes: scopes131,
    errors: errors90,
    perSecond: 5
  },
  "corehr.v2.position.patch": {
    title: "更新岗位信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/patch",
    apps: ["custom", "isv"],
    scopes: scopes131,
    errors: errors91,
    perSecond: 20
  },
  "corehr.v2.position.query": {
    title: "查询岗位信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/query",
    apps: ["custom", "isv"],
    scopes: scopes132,
    errors: errors64,
    fieldScopes: scopes1,
    perSecond: 5
  },
  "corehr.v2.position.query_recent_change": {
    title: "查询指定时范围内当前版本信息发生变更的岗位",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/query_recent_change",
    apps: ["custom", "isv"],
    scopes: scopes132,
    errors: errors56,
    perSecond: 5
  },
  "corehr.v2.pre_hire.complete": {
    title: "操作员工完成入职",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/complete",
    apps: ["custom", "isv"],
    scopes: scopes133,
    errors: errors92,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.pre_hire.create": {
    title: "直接创建待入职",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/create",
    apps: ["custom"],
    scopes: scopes47,
    errors: errors93,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.pre_hire.delete": {
    title: "删除待入职信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/delete",
    apps: ["custom", "isv"],
    scopes: scopes134,
    errors: errors81,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.pre_hire.onboarding_flow": {
    title: "获取入职流程列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-flow",
    apps: ["custom", "isv"],
    scopes: scopes125,
    errors: errors20,
    perMinute: 100
  },
  "corehr.v2.pre_hire.patch": {
    title: "更新待入职信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/patch",
    apps: ["custom"],
    scopes: scopes135,
    errors: errors94,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.pre_hire.query": {
    title: "查询待入职信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/query",
    apps: ["custom", "isv"],
    scopes: scopes136,
    errors: errors64,
    fieldScopes: scopes137,
    perMinute: 100
  },
  "corehr.v2.pre_hire.restore_flow_instance": {
    title: "恢复入职",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/restore_flow_instance",
    apps: ["custom", "isv"],
    scopes: scopes138,
    errors: errors95,
    perMinute: 100
  },
  "corehr.v2.pre_hire.search": {
    title: "搜索待入职信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/search",
    apps: ["custom", "isv"],
    scopes: scopes139,
    errors: errors96,
    fieldScopes: scopes137,
    perMinute: 100
  },
  "corehr.v2.pre_hire.transform_onboarding_task": {
    title: "流转入职任务",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/transform_onboarding_task",
    apps: ["custom"],
    scopes: scopes140,
    errors: errors97,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.pre_hire.transit_task": {
    title: "流转入职任务",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/transit_task",
    apps: ["custom"],
    scopes: scopes141,
    errors: errors98,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.pre_hire.withdraw_onboarding": {
    title: "撤销入职",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/withdraw_onboarding",
    apps: ["custom", "isv"],
    scopes: scopes142,
    errors: errors99,
    perMinute: 100
  },
  "corehr.v2.probation.assessment.create": {
    title: "新增试用期考核信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/create",
    apps: ["custom", "isv"],
    scopes: scopes143,
    errors: [],
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.probation.assessment.delete": {
    title: "删除试用期考核信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/delete",
    apps: ["custom", "isv"],
    scopes: scopes143,
    errors: [],
    perMinute: 100
  },
  "corehr.v2.probation.assessment.patch": {
    title: "更新试用期考核信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/patch",
    apps: ["custom", "isv"],
    scopes: scopes143,
    errors: [],
    perMinute: 100
  },
  "corehr.v2.probation.edit": {
    title: "编辑试用期",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/edit",
    apps: ["custom", "isv"],
    scopes: scopes144,
    errors: errors100,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.probation.enable_disable_assessment": {
    title: "启用/停用试用期考核功能",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/enable_disable_assessment",
    apps: ["custom", "isv"],
    scopes: scopes143,
    errors: errors101,
    perMinute: 100
  },
  "corehr.v2.probation.search": {
    title: "搜索试用期信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/search",
    apps: ["custom", "isv"],
    scopes: scopes145,
    errors: errors102,
    fieldScopes: scopes146,
    perMinute: 1000,
    perSecond: 50
  },
  "corehr.v2.probation.submit": {
    title: "发起转正",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/submit",
    apps: ["custom", "isv"],
    scopes: scopes144,
    errors: [],
    fieldScopes: scopes147,
    perMinute: 100
  },
  "corehr.v2.probation.withdraw": {
    title: "撤销转正",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/withdraw",
    apps: ["custom", "isv"],
    scopes: scopes144,
    errors: [],
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.process.approver.update": {
    title: "通过/拒绝审批任务",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-approver/update",
    apps: ["custom", "isv"],
    scopes: scopes148,
    errors: errors103,
    fieldScopes: scopes1,
    perSecond: 50
  },
  "corehr.v2.process.extra.update": {
    title: "加签审批任务",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-extra/update",
    apps: ["custom", "isv"],
    scopes: scopes148,
    errors: errors104,
    fieldScopes: scopes1,
    perMinute: 20
  },
  "corehr.v2.process.flow_variable_data": {
    title: "获取流程数据",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/flow_variable_data",
    apps: ["custom", "isv"],
    scopes: scopes61,
    errors: errors105,
    fieldScopes: scopes1,
    perMinute: 10
  },
  "corehr.v2.process.form_variable_data.get": {
    title: "获取流程表单数据",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-form_variable_data/get",
    apps: ["custom", "isv"],
    scopes: scopes61,
    errors: errors106,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.process.get": {
    title: "获取单个流程详情",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/get",
    apps: ["custom", "isv"],
    scopes: scopes61,
    errors: errors107,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.process.list": {
    title: "查询流程实例列表",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/list",
    apps: ["custom", "isv"],
    scopes: scopes61,
    errors: errors108,
    perMinute: 20
  },
  "corehr.v2.process.query_flow_data_template.create": {
    title: "查询流程数据参数模板",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-query_flow_data_template/create",
    apps: ["custom", "isv"],
    scopes: scopes148,
    errors: errors109,
    fieldScopes: scopes1,
    perMinute: 20
  },
  "corehr.v2.process.transfer.update": {
    title: "转交审批任务",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-transfer/update",
    apps: ["custom", "isv"],
    scopes: scopes148,
    errors: errors110,
    fieldScopes: scopes1,
    perMinute: 20
  },
  "corehr.v2.process_revoke.update": {
    title: "撤销流程",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_revoke/update",
    apps: ["custom", "isv"],
    scopes: scopes148,
    errors: errors111,
    fieldScopes: scopes1,
    perSecond: 50
  },
  "corehr.v2.process_start.create": {
    title: "发起流程",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_start/create",
    apps: ["custom", "isv"],
    scopes: scopes148,
    errors: errors112,
    fieldScopes: scopes1,
    perMinute: 20
  },
  "corehr.v2.process_withdraw.update": {
    title: "撤回流程",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_withdraw/update",
    apps: ["custom", "isv"],
    scopes: scopes148,
    errors: errors113,
    fieldScopes: scopes1,
    perSecond: 50
  },
  "corehr.v2.report_detail_row.batchDelete": {
    title: "批量删除填报行",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/report_detail_row/batchDelete",
    apps: ["custom", "isv"],
    scopes: scopes149,
    errors: errors20,
    perSecond: 5
  },
  "corehr.v2.report_detail_row.batchSave": {
    title: "批量创建/更新填报行",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/report_detail_row/batchSave",
    apps: ["custom", "isv"],
    scopes: scopes149,
    errors: errors20,
    perSecond: 5
  },
  "corehr.v2.signature_file.download": {
    title: "下载电子签文件",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/download",
    apps: ["custom", "isv"],
    scopes: scopes150,
    errors: errors114,
    perMinute: 100
  },
  "corehr.v2.signature_file.list": {
    title: "获取电子签文件列表",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/list",
    apps: ["custom", "isv"],
    scopes: scopes151,
    errors: errors115,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.signature_file.list_by_biz_id": {
    title: "根据流程获取电子签文件信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/list_by_biz_id",
    apps: ["custom"],
    scopes: scopes152,
    errors: errors20,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.signature_file.query": {
    title: "查询电子签文件详情",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/query",
    apps: ["custom"],
    scopes: scopes152,
    errors: errors116,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.signature_file.terminate": {
    title: "终止电子签文件",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/terminate",
    apps: ["custom"],
    scopes: scopes153,
    errors: errors117,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.signature_node.list_by_file_id": {
    title: "获取文件签署节点信息",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_node/list_by_file_id",
    apps: ["custom"],
    scopes: scopes152,
    errors: errors20,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.signature_template.search": {
    title: "获取电子签模板内容",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_template/search",
    apps: ["custom", "isv"],
    scopes: scopes154,
    errors: errors20,
    perMinute: 100
  },
  "corehr.v2.signature_template_info_with_thumbnail.list": {
    title: "获取电子签模板列表",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_template_info_with_thumbnail/list",
    apps: ["custom", "isv"],
    scopes: scopes154,
    errors: errors118,
    fieldScopes: scopes1,
    perMinute: 100
  },
  "corehr.v2.workforce_plan.list": {
    title: "查询编制规划方案",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan/list",
    apps: ["custom"],
    scopes: scopes155,
    errors: errors119,
    perMinute: 100
  },
  "corehr.v2.workforce_plan_detail.batch": {
    title: "查询编制规划明细信息（不支持自定义组织）",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail/batch",
    apps: ["custom"],
    scopes: scopes156,
    errors: errors120,
    perSecond: 5
  },
  "corehr.v2.workforce_plan_detail.batch_v2": {
    title: "查询编制规划明细信息（支持自定义组织）",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail/batch_v2",
    apps: ["custom"],
    scopes: scopes156,
    errors: errors121,
    perSecond: 5
  },
  "corehr.v2.workforce_plan_detail_row.batchDelete": {
    title: "批量删除明细行",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail_row/batchDelete",
    apps: ["custom", "isv"],
    scopes: scopes157,
    errors: errors20,
    perSecond: 5
  },
  "corehr.v2.workforce_plan_detail_row.batchSave": {
    title: "批量创建/更新明细行",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail_row/batchSave",
    apps: ["custom", "isv"],
    scopes: scopes157,
    errors: errors20,
    perSecond: 5
  }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "corehr.approval_groups.updated_v2": {
    title: "组织架构调整状态变更事件",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes54
  },
  "corehr.common_data.id.user_mapping_changed_v1": {
    title: "用户ID映射变更",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-id/events/user_mapping_changed",
    apps: ["custom"],
    scopes: scopes5
  },
  "corehr.common_data.meta_data.updated_v1": {
    title: "元数据信息变更",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes105
  },
  "corehr.company.created_v2": {
    title: "创建公司",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/created",
    apps: ["custom", "isv"],
    scopes: scopes66
  },
  "corehr.company.deleted_v2": {
    title: "删除公司",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes66
  },
  "corehr.company.updated_v2": {
    title: "更新公司",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes66
  },
  "corehr.contract.created_v1": {
    title: "合同创建",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/created",
    apps: ["custom", "isv"],
    scopes: scopes158
  },
  "corehr.contract.deleted_v1": {
    title: "合同删除",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes158
  },
  "corehr.contract.updated_v1": {
    title: "合同更新",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes158
  },
  "corehr.cost_center.created_v2": {
    title: "创建成本中心",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/created",
    apps: ["custom", "isv"],
    scopes: scopes73
  },
  "corehr.cost_center.deleted_v2": {
    title: "删除成本中心",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes73
  },
  "corehr.cost_center.updated_v2": {
    title: "更新成本中心",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes73
  },
  "corehr.custom_org.created_v2": {
    title: "自定义组织被创建",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/created",
    apps: ["custom", "isv"],
    scopes: scopes76
  },
  "corehr.custom_org.deleted_v2": {
    title: "自定义组织被删除",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes76
  },
  "corehr.custom_org.updated_v2": {
    title: "自定义组织被更新",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes76
  },
  "corehr.department.created_v1": {
    title: "创建部门",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/created",
    apps: ["custom", "isv"],
    scopes: scopes159
  },
  "corehr.department.created_v2": {
    title: "创建部门V2",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/events/created",
    apps: ["custom", "isv"],
    scopes: scopes79
  },
  "corehr.department.deleted_v1": {
    title: "删除部门",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes159
  },
  "corehr.department.updated_v1": {
    title: "更新部门",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes159
  },
  "corehr.department.updated_v2": {
    title: "更新部门V2",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes79
  },
  "corehr.employee.domain_event_v2": {
    title: "人员信息变更",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/events/domain_event",
    apps: ["custom"],
    scopes: scopes160
  },
  "corehr.employment.converted_v1": {
    title: "员工完成转正",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/converted",
    apps: ["custom", "isv"],
    scopes: scopes161
  },
  "corehr.employment.created_v1": {
    title: "创建雇佣信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/created",
    apps: ["custom", "isv"],
    scopes: scopes161
  },
  "corehr.employment.deleted_v1": {
    title: "删除雇佣信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes161
  },
  "corehr.employment.resigned_v1": {
    title: "员工完成离职",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/resigned",
    apps: ["custom", "isv"],
    scopes: scopes162
  },
  "corehr.employment.updated_v1": {
    title: "更新雇佣信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes161
  },
  "corehr.job.created_v1": {
    title: "创建职务",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/created",
    apps: ["custom", "isv"],
    scopes: scopes163
  },
  "corehr.job.deleted_v1": {
    title: "删除职务",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes163
  },
  "corehr.job.updated_v1": {
    title: "更新职务",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes163
  },
  "corehr.job_change.status_updated_v2": {
    title: "异动状态变更",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/events/status_updated",
    apps: ["custom", "isv"],
    scopes: scopes164
  },
  "corehr.job_change.updated_v1": {
    title: "异动状态变更（不推荐）",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_change/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes165
  },
  "corehr.job_change.updated_v2": {
    title: "异动信息变更",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes166
  },
  "corehr.job_data.changed_v1": {
    title: "员工完成异动",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/changed",
    apps: ["custom", "isv"],
    scopes: scopes167
  },
  "corehr.job_data.created_v1": {
    title: "任职信息创建",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/created",
    apps: ["custom", "isv"],
    scopes: scopes168
  },
  "corehr.job_data.deleted_v1": {
    title: "任职信息删除",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes168
  },
  "corehr.job_data.employed_v1": {
    title: "员工完成入职",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/employed",
    apps: ["custom", "isv"],
    scopes: scopes169
  },
  "corehr.job_data.updated_v1": {
    title: "任职信息更新",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes168
  },
  "corehr.job_family.created_v2": {
    title: "创建序列",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/created",
    apps: ["custom", "isv"],
    scopes: scopes114
  },
  "corehr.job_family.deleted_v2": {
    title: "删除序列",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes114
  },
  "corehr.job_family.updated_v2": {
    title: "更新序列",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes114
  },
  "corehr.job_grade.created_v2": {
    title: "创建职等",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/created",
    apps: ["custom", "isv"],
    scopes: scopes117
  },
  "corehr.job_grade.deleted_v2": {
    title: "删除职等",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes117
  },
  "corehr.job_grade.updated_v2": {
    title: "更新职等",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes117
  },
  "corehr.job_level.created_v2": {
    title: "创建职级",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/created",
    apps: ["custom", "isv"],
    scopes: scopes118
  },
  "corehr.job_level.deleted_v2": {
    title: "删除职级",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes118
  },
  "corehr.job_level.updated_v2": {
    title: "更新职级",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes118
  },
  "corehr.location.created_v2": {
    title: "创建地点",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/created",
    apps: ["custom", "isv"],
    scopes: scopes120
  },
  "corehr.location.deleted_v2": {
    title: "删除地点",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes120
  },
  "corehr.location.updated_v2": {
    title: "更新地点",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes120
  },
  "corehr.offboarding.checklist_updated_v2": {
    title: "离职流转状态变更",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/checklist_updated",
    apps: ["custom", "isv"],
    scopes: scopes170
  },
  "corehr.offboarding.status_updated_v2": {
    title: "离职申请状态变更",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/status_updated",
    apps: ["custom", "isv"],
    scopes: scopes171
  },
  "corehr.offboarding.updated_v1": {
    title: "离职申请状态变更",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes172
  },
  "corehr.offboarding.updated_v2": {
    title: "离职信息变更",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes173
  },
  "corehr.onboarding_qr_code.inactive_v2": {
    title: "入职二维码失效",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/event/onboarding-qr-code-inactive",
    apps: ["custom", "isv"],
    scopes: scopes125
  },
  "corehr.org_role_authorization.updated_v1": {
    title: "组织角色授权变更",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/org_role_authorization/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes174
  },
  "corehr.pathway.created_v2": {
    title: "通道创建",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/created",
    apps: ["custom", "isv"],
    scopes: scopes127
  },
  "corehr.pathway.deleted_v2": {
    title: "通道删除",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes127
  },
  "corehr.pathway.updated_v2": {
    title: "通道更新",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes127
  },
  "corehr.person.created_v1": {
    title: "个人信息创建",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/events/created",
    apps: ["custom", "isv"],
    scopes: scopes175
  },
  "corehr.person.deleted_v1": {
    title: "个人信息删除",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes175
  },
  "corehr.person.updated_v1": {
    title: "更新个人信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes176
  },
  "corehr.position.created_v2": {
    title: "创建岗位事件",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/created",
    apps: ["custom", "isv"],
    scopes: scopes132
  },
  "corehr.position.deleted_v2": {
    title: "删除岗位事件",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes132
  },
  "corehr.position.updated_v2": {
    title: "更新岗位事件",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes132
  },
  "corehr.pre_hire.onboarding_task_changed_v2": {
    title: "入职流程状态变更",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/events/onboarding_task_changed",
    apps: ["custom", "isv"],
    scopes: scopes177
  },
  "corehr.pre_hire.updated_v1": {
    title: "入职信息变更",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes125
  },
  "corehr.probation.updated_v2": {
    title: "试用期状态变更",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes145
  },
  "corehr.process.approver.updated_v2": {
    title: "审批任务状态变更",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-approver/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes61
  },
  "corehr.process.cc.updated_v2": {
    title: "抄送单据状态变更",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-cc/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes61
  },
  "corehr.process.node.updated_v2": {
    title: "流程节点状态变更",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-node/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes61
  },
  "corehr.process.status.update_v2": {
    title: "流程实例状态变化",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-status/events/update",
    apps: ["custom", "isv"],
    scopes: scopes61
  },
  "corehr.process.updated_v2": {
    title: "流程实例信息变更",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes61
  },
  "corehr.process_comment_info.updated_v2": {
    title: "流程下评论事件",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_comment_info/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes61
  },
  "corehr.signature_file.status_updated_v2": {
    title: "电子签文件状态发生变更事件",
    page: "/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/events/status_updated",
    apps: ["custom"],
    scopes: scopes152
  }
}
