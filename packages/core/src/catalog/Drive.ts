// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `drive`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["docs:document:export","drive:export:readonly"]
const scopes1: Catalog.Scopes = ["docs:document.comment:read","drive:drive","drive:drive:readonly"]
const scopes2: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes3: Catalog.Scopes = ["docs:doc","docs:doc:readonly","docs:document.comment:create","docs:document.comment:write_only","drive:drive","drive:drive:readonly","sheets:spreadsheet","sheets:spreadsheet:readonly"]
const scopes4: Catalog.Scopes = ["docs:document.comment:create","docs:document.comment:write_only"]
const scopes5: Catalog.Scopes = ["docs:doc","docs:doc:readonly","docs:document.comment:read","drive:drive","drive:drive:readonly","sheets:spreadsheet","sheets:spreadsheet:readonly"]
const scopes6: Catalog.Scopes = ["docs:doc","docs:doc:readonly","docs:document.comment:update","docs:document.comment:write_only","drive:drive","drive:drive:readonly","sheets:spreadsheet","sheets:spreadsheet:readonly"]
const scopes7: Catalog.Scopes = ["docs:doc","docs:doc:readonly","docs:document.comment:create","drive:drive","drive:drive:readonly","sheets:spreadsheet","sheets:spreadsheet:readonly"]
const scopes8: Catalog.Scopes = ["docs:doc","docs:doc:readonly","docs:document.comment:delete","docs:document.comment:write_only","drive:drive","drive:drive:readonly","sheets:spreadsheet","sheets:spreadsheet:readonly"]
const scopes9: Catalog.Scopes = ["docs:document:copy","drive:drive"]
const scopes10: Catalog.Scopes = ["drive:drive","space:folder:create"]
const scopes11: Catalog.Scopes = ["drive:drive","space:document:shortcut"]
const scopes12: Catalog.Scopes = ["drive:drive","space:document:delete"]
const scopes13: Catalog.Scopes = ["docs:doc","docs:event:subscribe","drive:drive","sheets:spreadsheet"]
const scopes14: Catalog.Scopes = ["drive:drive","drive:drive:readonly","drive:file","drive:file:download","drive:file:readonly"]
const scopes15: Catalog.Scopes = ["drive:file:download"]
const scopes16: Catalog.Scopes = ["drive:drive","drive:drive:readonly","space:document:retrieve"]
const scopes17: Catalog.Scopes = ["drive:drive","space:document:move"]
const scopes18: Catalog.Scopes = ["base:app:update","docx:document:write_only","drive:file:upload","sheets:spreadsheet:write_only"]
const scopes19: Catalog.Scopes = ["drive:file:upload"]
const scopes20: Catalog.Scopes = ["drive:drive","drive:drive.metadata:readonly","drive:drive:readonly"]
const scopes21: Catalog.Scopes = ["docs:document.subscription","drive:drive","drive:drive:readonly"]
const scopes22: Catalog.Scopes = ["docs:document.subscription:read","drive:drive","drive:drive:readonly"]
const scopes23: Catalog.Scopes = ["drive:drive","drive:file","drive:file:upload"]
const scopes24: Catalog.Scopes = ["drive:drive:version"]
const scopes25: Catalog.Scopes = ["drive:drive:version","drive:drive:version:readonly"]
const scopes26: Catalog.Scopes = ["contact:user.base:readonly","drive:file:view_record:readonly"]
const scopes27: Catalog.Scopes = ["docs:document:import","drive:drive"]
const scopes28: Catalog.Scopes = ["docs:document:import","drive:drive","drive:drive:readonly"]
const scopes29: Catalog.Scopes = ["bitable:app","bitable:app:readonly","docs:doc","docs:doc:readonly","docs:document.media:download","drive:drive","drive:drive:readonly","mail:user_mailbox.message:modify","moments:moments","moments:moments:readonly","sheets:spreadsheet","sheets:spreadsheet:readonly","vc:material","vc:material:readonly"]
const scopes30: Catalog.Scopes = ["docs:document.media:download"]
const scopes31: Catalog.Scopes = ["bitable:app","docs:doc","docs:document.media:upload","drive:drive","mail:user_mailbox.message:modify","moments:moments","sheets:spreadsheet","vc:material"]
const scopes32: Catalog.Scopes = ["drive:drive","drive:drive.metadata:readonly"]
const scopes33: Catalog.Scopes = ["contact:user.employee_id:readonly","drive:file.meta.sec_label.read_only"]
const scopes34: Catalog.Scopes = ["docs:permission.member:apply"]
const scopes35: Catalog.Scopes = ["bitable:app","wiki:wiki","docs:doc","docs:permission.member:auth","drive:drive","sheets:spreadsheet","bitable:bitable"]
const scopes36: Catalog.Scopes = ["docs:permission.member","docs:permission.member:create"]
const scopes37: Catalog.Scopes = ["bitable:app","wiki:wiki","docs:doc","docs:permission.member:create","drive:drive","drive:file","sheets:spreadsheet","bitable:bitable"]
const scopes38: Catalog.Scopes = ["bitable:app","wiki:wiki","docs:doc","docs:permission.member:delete","drive:drive","drive:file","sheets:spreadsheet","bitable:bitable"]
const scopes39: Catalog.Scopes = ["bitable:app","wiki:wiki","docs:doc","docs:permission.member:retrieve","drive:drive","sheets:spreadsheet","bitable:bitable"]
const scopes40: Catalog.Scopes = ["contact:contact:access_as_app","contact:contact:readonly","contact:contact:readonly_as_app","contact:user.base:readonly"]
const scopes41: Catalog.Scopes = ["bitable:app","wiki:wiki","docs:doc","docs:permission.member:transfer","drive:drive","sheets:spreadsheet","bitable:bitable"]
const scopes42: Catalog.Scopes = ["bitable:app","wiki:wiki","docs:doc","docs:permission.member:update","drive:drive","drive:file","sheets:spreadsheet","bitable:bitable"]
const scopes43: Catalog.Scopes = ["wiki:wiki","docs:doc","docs:permission.setting:read","drive:drive","drive:drive:readonly","drive:file","sheets:spreadsheet","bitable:bitable"]
const scopes44: Catalog.Scopes = ["wiki:wiki","docs:doc","docs:permission.setting:write_only","drive:drive","sheets:spreadsheet","bitable:bitable"]
const scopes45: Catalog.Scopes = ["wiki:wiki","docs:doc","docs:permission.setting:write_only","drive:drive","drive:file","sheets:spreadsheet","bitable:bitable"]
const scopes46: Catalog.Scopes = ["docs:document.comment:read"]
const scopes47: Catalog.Scopes = ["drive:drive","docs:doc","sheets:spreadsheet"]
const scopes48: Catalog.Scopes = ["drive:drive","docs:doc"]
const scopes49: Catalog.Scopes = ["drive:drive","sheets:spreadsheet"]
const scopes50: Catalog.Scopes = ["drive:drive"]
const scopes51: Catalog.Scopes = ["drive:file.like:readonly"]
const scopes52: Catalog.Scopes = ["contact:contact:access_as_app","contact:contact:readonly","contact:contact:readonly_as_app","contact:user.base:readonly","contact:user.employee_id:readonly"]
const scopes53: Catalog.Scopes = ["secureLabelUpdateScope"]
const scopes54: Catalog.Scopes = ["secureLabelReadScope"]
const scopes55: Catalog.Scopes = ["wiki:wiki","docs:doc","docs:permission.setting:read","docx:document","drive:drive","drive:drive:readonly","drive:file","sheets:spreadsheet","bitable:bitable"]
const scopes56: Catalog.Scopes = ["wiki:wiki","docs:doc","docs:permission.setting:write_only","docx:document","drive:drive","drive:file","sheets:spreadsheet","bitable:bitable"]
const scopes57: Catalog.Scopes = ["drive:quota_detail:read_one"]
const scopes58: Catalog.Scopes = ["base:field:read","bitable:app","drive:drive"]
const scopes59: Catalog.Scopes = ["base:record:read","bitable:app","drive:drive"]
const scopes60: Catalog.Scopes = ["space:document.event:read"]
const scopes61: Catalog.Scopes = ["drive:drive","docs:doc","sheets:spreadsheet","docs:event.document_deleted:read"]
const scopes62: Catalog.Scopes = ["drive:drive","docs:doc","sheets:spreadsheet","docs:event.document_edited:read"]
const scopes63: Catalog.Scopes = ["drive:drive","docs:doc","sheets:spreadsheet","docs:permission.member:retrieve"]
const scopes64: Catalog.Scopes = ["docs:permission.member:create","docs:permission.member:retrieve"]
const scopes65: Catalog.Scopes = ["drive:drive","docs:doc","sheets:spreadsheet","docs:event.document_opened:read"]
const errors0: Catalog.RawErrors = [[500,1069901,"internal error"],[403,1069902,"no permission"],[400,1069904,"invalid param"],[404,1069906,"docs deleted"],[404,1069914,"invalid file token"],[400,1069918,"file extension and type mismatch"],[429,1069923,"too many requests"]]
const errors1: Catalog.RawErrors = [[400,1060001,"param is invalid"]]
const errors2: Catalog.RawErrors = [[500,1069901,"internal error"],[403,1069902,"no permission"],[400,1069904,"invalid param"],[410,1069906,"docs deleted"]]
const errors3: Catalog.RawErrors = [[400,1069301,"fail"],[400,1069302,"param error"],[403,1069303,"forbidden"],[400,1069304,"docs had been deleted"],[400,1069305,"docs not exist"],[400,1069306,"content review not pass"],[404,1069307,"not exist"],[400,1069308,"exceeded limit"],[400,1069399,"internal error"],[400,1064230,"locked for data migration"]]
const errors4: Catalog.RawErrors = [[400,1069301,"fail"],[400,1069302,"param error"],[403,1069303,"forbidden"],[400,1069304,"docs had been deleted"],[400,1069305,"docs not exist"],[400,1069306,"content review not pass"],[404,1069307,"not exist"],[400,1069308,"exceeded limit"],[400,1069399,"internal error"]]
const errors5: Catalog.RawErrors = [[400,1069301,"fail"],[400,1069302,"param error"],[403,1069303,"forbidden"],[400,1069308,"exceeded limit"],[400,1069304,"docs had been deleted"],[404,1069307,"not exist"],[400,1069399,"internal error"]]
const errors6: Catalog.RawErrors = [[500,1061001,"internal error."],[400,1061002,"params error."],[404,1061003,"not found."],[403,1061004,"forbidden."],[401,1061005,"auth failed."],[404,1061007,"file has been delete."],[400,1061045,"can retry."],[400,1062507,"parent node out of sibling num."],[403,1064510,"cross tenant and unit not support."],[403,1064511,"cross brand not support."],[403,1062501,"operate node no permission."],[403,1062502,"operate sub node no permission."],[403,1062524,"source parent no permission."],[403,1062535,"destination parent no permission."],[400,1064001,"page size out of limit."],[404,1065200,"source node not found."]]
const errors7: Catalog.RawErrors = [[500,1061001,"internal error."],[400,1061002,"params error."],[404,1061003,"not found."],[403,1061004,"forbidden."],[401,1061005,"auth failed."],[404,1061007,"file has been delete."],[400,1062507,"parent node out of sibling num."],[400,1061045,"resource contention occurred, please retry."],[403,1062501,"operate node no permission."],[403,1062502,"operate sub node no permission."],[403,1062524,"source parent no permission."],[403,1062535,"destination parent no permission."],[400,1064001,"page size out of limit."],[403,1064510,"cross tenant and unit not support."],[403,1064511,"cross brand not support."],[404,1065200,"source node not found."]]
const errors8: Catalog.RawErrors = [[500,1061001,"internal error."],[400,1061002,"params error."],[404,1061003,"not found."],[403,1061004,"forbidden."],[401,1061005,"auth failed."],[404,1061007,"file has been delete."],[400,1062507,"parent node out of sibling num."],[400,1061045,"resource contention occurred, please retry."],[403,1064510,"cross tenant and unit not support."],[403,1064511,"cross brand not support."],[403,1062501,"operate node no permission."],[403,1062502,"operate sub node no permission."],[403,1062524,"source parent no permission."],[403,1062535,"destination parent no permission."],[400,1064001,"page size out of limit."],[404,1065200,"source node not found."]]
const errors9: Catalog.RawErrors = [[400,1061001,"internal error."],[400,1061002,"params error."],[404,1061003,"not found."],[403,1061004,"forbidden."],[401,1061005,"auth failed."],[404,1061007,"file has been delete."],[403,1062501,"operate node no permission."],[403,1062502,"operate sub node no permission."],[404,1065200,"source node not found."],[400,1061045,"resource contention occurred, please retry."],[400,1062507,"parent node out of sibling num."],[403,1062524,"source parent no permission."],[403,1062535,"destination parent no permission."],[400,1064001,"page size out of limit."],[403,1064510,"cross tenant and unit not support."],[403,1064511,"cross brand not support."]]
const errors10: Catalog.RawErrors = [[500,1069601,"fail"],[400,1069602,"param error"],[403,1069603,"forbidden"],[400,1069604,"document not found"],[400,1069605,"Unsubscribe"],[400,1064230,"locked for data migration"]]
const errors11: Catalog.RawErrors = [[500,1069601,"fail"],[400,1069602,"param error"],[403,1069603,"forbidden"],[400,1069604,"document not found"],[400,1069605,"Unsubscribe"]]
const errors12: Catalog.RawErrors = [[500,1061001,"internal error."],[400,1061002,"params error."],[404,1061003,"not found."],[403,1061004,"forbidden."],[401,1061005,"auth failed."],[404,1061007,"file has been delete."],[400,1064001,"page size out of limit."],[400,1061045,"resource contention occurred, please retry."],[403,1062501,"operate node no permission."],[403,1062502,"operate sub node no permission."],[400,1062507,"parent node out of sibling num."],[403,1062524,"source parent no permission."],[403,1062535,"destination parent no permission."],[403,1064510,"cross tenant and unit not support."],[403,1064511,"cross brand not support."],[404,1065200,"source node not found."]]
const errors13: Catalog.RawErrors = [[500,1061001,"internal error."],[400,1061002,"params error."],[404,1061003,"not found."],[403,1061004,"forbidden."],[404,1061007,"file has been delete."],[403,1062524,"source parent no permission."],[403,1062535,"destination parent no permission."],[400,1062507,"parent node out of sibling num."],[401,1061005,"auth failed."],[400,1061045,"resource contention occurred, please retry."],[403,1062501,"operate node no permission."],[403,1062502,"operate sub node no permission."],[400,1064001,"page size out of limit."],[403,1064510,"cross tenant and unit not support."],[403,1064511,"cross brand not support."],[404,1065200,"source node not found."]]
const errors14: Catalog.RawErrors = [[500,1069601,"fail"],[400,1069602,"param error"],[403,1069603,"forbidden"],[400,1069604,"document not found"]]
const errors15: Catalog.RawErrors = [[400,1064000,"Illegal parameter"],[403,1064030,"Permission denied"],[404,1064040,"Token not exist"],[500,1065000,"Internal Server Error"]]
const errors16: Catalog.RawErrors = [[500,1061001,"internal error."],[400,1061002,"params error."],[404,1061003,"not found."],[403,1061004,"forbidden."],[401,1061005,"auth failed."],[404,1061007,"file has been delete."],[400,1061045,"resource contention occurred, please retry."],[403,1062501,"operate node no permission."],[403,1062502,"operate sub node no permission."],[400,1062507,"parent node out of sibling num."],[403,1062524,"source parent no permission."],[403,1062535,"destination parent no permission."],[400,1064001,"page size out of limit."],[403,1064510,"cross tenant and unit not support."],[403,1064511,"cross brand not support."],[404,1065200,"source node not found."]]
const errors17: Catalog.RawErrors = [[200,1061001,"internal error."],[400,1061002,"params error."],[404,1061003,"not found."],[403,1061004,"forbidden."],[400,1061021,"upload id expire."],[500,1061022,"file version conflict."],[400,1061041,"parent node has been deleted."],[400,1061042,"parent node out of limit."],[400,1061043,"file size beyond limit."],[400,1061044,"parent node not exist."],[200,1061045,"can retry."],[400,1061109,"file name cqc not passed."],[400,1061101,"file quota exceeded."],[403,1061500,"mount node point kill."],[400,1062007,"upload user not match."],[400,1062008,"checksum param Invalid."],[400,1062009,"the actual size is inconsistent with the parameter declaration size."],[400,1062010,"block missing, please upload all blocks."],[400,1062011,"block num out of bounds."],[400,1061061,"user quota exceeded."],[403,1061073,"no scope auth."],[200,1064230,"locked for data migration"],[400,1062505,"parent node out of size."],[400,1062506,"parent node out of depth."],[400,1062507,"parent node out of sibling num."]]
const errors18: Catalog.RawErrors = [[200,1061001,"internal error."],[400,1061002,"params error."],[404,1061003,"not found."],[403,1061004,"forbidden."],[400,1061101,"file quota exceeded."],[400,1061021,"upload id expire."],[500,1061022,"file version conflict."],[400,1061041,"parent node has been deleted."],[400,1061042,"parent node out of limit."],[400,1061043,"file size beyond limit."],[400,1061044,"parent node not exist."],[200,1061045,"can retry."],[400,1061061,"user quota exceeded."],[403,1061073,"no scope auth."],[403,1061500,"mount node point kill"],[400,1062007,"upload user not match."],[400,1062010,"block missing, please upload all blocks."],[400,1062505,"parent node out of size."],[400,1062506,"parent node out of depth."],[400,1062507,"parent node out of sibling num."]]
const errors19: Catalog.RawErrors = [[200,1061001,"internal error."],[400,1061002,"params error."],[400,1061021,"upload id expire."],[403,1061073,"no scope auth."],[400,1062007,"upload user not match."],[400,1062008,"checksum param Invalid."],[400,1062009,"the actual size is inconsistent with the parameter declaration size."],[400,1062010,"block missing, please upload all blocks."],[400,1062011,"block num out of bounds."]]
const errors20: Catalog.RawErrors = [[200,1061001,"internal error."],[400,1061002,"params error."],[403,1061004,"forbidden."],[500,1061022,"file version conflict."],[400,1061043,"file size beyond limit."],[400,1061044,"parent node not exist."],[400,1061109,"file name cqc not passed."],[400,1061101,"file quota exceeded."],[400,1061061,"user quota exceeded."],[403,1061073,"no scope auth."],[200,1064230,"locked for data migration"],[400,1062507,"parent node out of sibling num."]]
const errors21: Catalog.RawErrors = [[400,1068400,"Has no permission, please apply the file permission of reading or edition."],[400,1068401,"Review no pass, the title has illegal content."],[404,1068404,"Parent file does not exist, please check the file status."],[400,1068410,"Params error, param [file_token] is wrong."],[400,1068411,"Params error, param [obj_type] is wrong."],[400,1068425,"Request failed, please contact the engineer-https://applink.feishu.cn/TLJsX982."]]
const errors22: Catalog.RawErrors = [[403,1068400,"Has no permission, please apply the file permission of reading or edition."],[404,1068403,"File does not exist, please check the file status."],[404,1068404,"Parent file does not exist, please check the file status."],[400,1068410,"Params error, param [file_token] is wrong."],[400,1068411,"Params error, param [obj_type] is wrong."],[400,1068425,"Request failed, please contact the engineer-https://applink.feishu.cn/TLJsX982."],[400,1068412,"Params error, param [version_id] is wrong."]]
const errors23: Catalog.RawErrors = [[403,1068400,"Has no permission, please apply the file permission of reading or edition."],[404,1068404,"Parent file does not exist, please check the file status."],[400,1068410,"Params error, param [file_token] is wrong."],[400,1068411,"Params error, param [obj_type] is wrong."],[400,1068412,"Params error, param [version_id] is wrong."],[400,1068425,"Request failed, please contact the engineer-https://applink.feishu.cn/TLJsX982."],[404,1068403,"File does not exist, please check the file status."]]
const errors24: Catalog.RawErrors = [[403,1068400,"Has no permission, please apply the file permission of reading or edition."],[400,1068401,"Review no pass, the title has illegal content."],[404,1068404,"Parent file does not exist, please check the file status."],[400,1068410,"Params error, param [file_token] is wrong."],[400,1068411,"Params error, param [obj_type] is wrong."],[400,1068425,"Request failed, please contact the engineer-https://applink.feishu.cn/TLJsX982."],[400,1068412,"Params error, param [version_id] is wrong."]]
const errors25: Catalog.RawErrors = [[500,1069601,"server internal error"],[400,1069602,"invalid param"],[403,1069603,"forbidden"],[404,1069604,"not found"]]
const errors26: Catalog.RawErrors = [[500,1069901,"internal error"],[403,1069902,"no permission"],[500,1069903,"internal error"],[400,1069904,"invalid param"],[500,1069905,"internal error"],[403,1069906,"docs deleted"],[404,1069907,"file token not found"],[403,1069908,"mount point not found or no permission"],[400,1069909,"import file size over limit"],[400,1069910,"import file extension not match"],[400,1069911,"import file type not match"],[400,1069912,"folder not exist"],[400,1069913,"import file token expired"],[400,1069914,"invalid file token"],[429,1069923,"too many requests"]]
const errors27: Catalog.RawErrors = [[500,1069901,"internal error"],[403,1069902,"no permission"],[500,1069903,"internal error"],[400,1069904,"invalid param"],[500,1069905,"internal error"],[403,1069906,"docs deleted"],[404,1069907,"file token not found"],[403,1069908,"mount point not found or no permission"],[400,1069909,"import file size over limit"],[400,1069910,"import file extension not match"],[400,1069911,"import file type not match"],[400,1069912,"folder not exist"],[400,1069913,"import file token expired"],[400,1069914,"invalid file token"]]
const errors28: Catalog.RawErrors = [[400,1061002,"params error."]]
const errors29: Catalog.RawErrors = [[200,1061001,"internal error."],[400,1061002,"params error."],[404,1061003,"not found."],[403,1061004,"forbidden."],[401,1061005,"auth failed."],[200,1061006,"internal time out."],[404,1061007,"file has been delete."],[400,1061008,"invalid file name."],[400,1061021,"upload id expire."],[400,1061041,"parent node has been deleted."],[400,1061042,"parent node out of limit."],[400,1061043,"file size beyond limit."],[400,1061044,"parent node not exist."],[200,1061045,"can retry."],[400,1061109,"file name cqc not passed."],[400,1061113,"file cqc not passed."],[400,1061101,"file quota exceeded."],[202,1062004,"cover generating."],[202,1062005,"file type not support cover."],[202,1062006,"cover no exist."],[400,1062007,"upload user not match."],[400,1062008,"checksum param Invalid."],[400,1062009,"the actual size is inconsistent with the parameter declaration size."],[400,1062010,"block missing, please upload all blocks."],[400,1062011,"block num out of bounds."],[400,1061547,"attachment parent-child relation number exceed."],[400,1061061,"user quota exceeded."],[403,1061073,"no scope auth."],[400,1062012,"file copying."],[400,1062013,"file damaged."],[403,1062014,"dedupe no support."],[400,1062051,"client connect close."],[400,1062505,"parent node out of size."],[400,1062506,"parent node out of depth."],[400,1062507,"parent node out of sibling num."]]
const errors30: Catalog.RawErrors = [[401,1069701,"User identity verification failed"],[503,1069704,"Internal server error"]]
const errors31: Catalog.RawErrors = [[400,1063001,"Invalid parameter"],[400,1063003,"Invalid operation"],[404,1063005,"Resource is deleted"],[429,1063006,"Too many request"],[500,1066001,"Internal Error"],[500,1066002,"Concurrency error, please retry"]]
const errors32: Catalog.RawErrors = [[400,1063001,"Invalid parameter"],[403,1063002,"Permission denied"],[400,1063003,"Invalid operation"],[429,1063006,"Too many request"],[500,1066001,"Internal error"]]
const errors33: Catalog.RawErrors = [[400,1063001,"Invalid parameter"],[403,1063002,"Permission denied"],[400,1063003,"Invalid operation"],[403,1063004,"User has no share permission"],[404,1063005,"Resource is deleted"],[500,1066001,"Internal Error"],[500,1066002,"Concurrency error, please retry"]]
const errors34: Catalog.RawErrors = [[400,1063001,"Invalid parameter"],[403,1063002,"Permission denied"],[400,1063003,"Invalid operation"],[403,1063004,"User has no share permission"],[404,1063005,"Resource is deleted"],[429,1063006,"Too many request"],[500,1066001,"Internal Error"],[500,1066002,"Concurrency error, please retry"]]
const errors35: Catalog.RawErrors = [[400,1063001,"Invalid parameter"],[403,1063002,"Permission denied"],[400,1063003,"Invalid operation"],[403,1063004,"User has no share permission"],[404,1063005,"Resource is deleted"],[500,1066001,"Internal Error"]]
const errors36: Catalog.RawErrors = [[400,1063001,"Invalid parameter"],[403,1063002,"Permission denied"],[400,1063003,"Invalid operation"],[404,1063005,"Resource is deleted"],[500,1066001,"Internal Error"]]
const errors37: Catalog.RawErrors = [[400,1063001,"Invalid parameter"],[403,1063002,"Permission denied"],[404,1063005,"Resource is deleted"],[500,1066001,"Internal Error"],[400,1063003,"Invalid operation"]]
const errors38: Catalog.RawErrors = [[500,1069601,"fail"],[400,1069602,"param error"]]
const errors39: Catalog.RawErrors = [[500,1061001,"server internal error"],[400,1061002,"invalid params"],[401,1061004,"no permission"],[404,1061003,"docs had been deleted"]]
const errors40: Catalog.RawErrors = [[null,91201,"FAILED"],[null,91202,"PARAMERR"],[null,91203,"NOTEXIST"],[null,91204,"FORBIDDEN"],[null,91205,"DELETED"],[null,91206,"OUT_OF_LIMIT"],[null,91207,"DUPLICATE"],[null,91208,"REVIEW"]]
const errors41: Catalog.RawErrors = [[null,91201,"FAILED"],[null,91202,"PARAMERR"],[null,91203,"NOTEXIST"],[null,91204,"FORBIDDEN"],[null,91205,"DELETED"],[null,91206,"OUT_OF_LIMIT"],[null,91207,"DUPLICATE"],[null,91208,"REVIEW"],[null,91210,"doc type is deprecated, please use docx."],[null,1062507,"parent node out of sibling num."],[null,1061045,"resource contention occurred, please retry."]]
const errors42: Catalog.RawErrors = [[null,91201,"FAILED"],[null,91203,"not found"],[null,91204,"FORBIDDEN"]]
const errors43: Catalog.RawErrors = [[null,91201,"FAILED"],[null,91204,"FORBIDDEN"]]
const errors44: Catalog.RawErrors = [[500,1061001,"server internal error"],[400,1061002,"invalid params"],[404,1061003,"file not found"],[403,1061004,"no file permission"],[400,1061007,"file is deleted"]]
const errors45: Catalog.RawErrors = [[400,1063001,"Invalid parameter"],[403,1063002,"Permission denied"],[400,1063003,"Invalid operation"],[403,1063004,"User has no share permission"],[404,1063005,"Resource is deleted"],[500,1066001,"Internal Error"],[500,1066002,"Concurrency error, please retry"],[400,1063014,"Single-page permission property conflicts with container permission"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/drive.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "drive.v1.export_task.create": { title: "创建导出任务", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/create", apps: ["custom"], scopes: scopes0, errors: errors0, perMinute: 100 },
  "drive.v1.export_task.download": { title: "下载导出文件", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/download", apps: ["custom"], scopes: scopes0, errors: errors1, perMinute: 100 },
  "drive.v1.export_task.get": { title: "查询导出任务结果", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/get", apps: ["custom"], scopes: scopes0, errors: errors2, perMinute: 100 },
  "drive.v1.file.comment.batch_query": { title: "批量获取评论", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/batch_query", apps: ["custom","isv"], scopes: scopes1, errors: errors3, fieldScopes: scopes2, perMinute: 100 },
  "drive.v1.file.comment.create": { title: "添加全文评论", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/create", apps: ["custom","isv"], scopes: scopes3, errors: errors4, fieldScopes: scopes2, perMinute: 1000, perSecond: 50 },
  "drive.v1.file.comment.create_v2": { title: null, page: null, apps: null, scopes: scopes4, errors: [], client: [] },
  "drive.v1.file.comment.get": { title: "获取全文评论", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/get", apps: ["custom","isv"], scopes: scopes5, errors: errors4, fieldScopes: scopes2, perMinute: 1000, perSecond: 50 },
  "drive.v1.file.comment.list": { title: "获取云文档所有评论", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/list", apps: ["custom","isv"], scopes: scopes5, errors: errors5, fieldScopes: scopes2, perMinute: 1000, perSecond: 50 },
  "drive.v1.file.comment.patch": { title: "解决/恢复评论", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/patch", apps: ["custom","isv"], scopes: scopes6, errors: errors4, perMinute: 1000, perSecond: 50 },
  "drive.v1.file.comment.reply.create": { title: "添加回复", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/create", apps: ["custom","isv"], scopes: scopes7, errors: errors4, fieldScopes: scopes2, perMinute: 1000, perSecond: 50 },
  "drive.v1.file.comment.reply.delete": { title: "删除回复", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/delete", apps: ["custom","isv"], scopes: scopes8, errors: errors4, perMinute: 1000, perSecond: 50 },
  "drive.v1.file.comment.reply.list": { title: "获取回复信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/list", apps: ["custom","isv"], scopes: scopes1, errors: errors3, fieldScopes: scopes2, perMinute: 100 },
  "drive.v1.file.comment.reply.update": { title: "更新回复的内容", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/update", apps: ["custom","isv"], scopes: scopes6, errors: errors4, fieldScopes: scopes2, perMinute: 1000, perSecond: 50 },
  "drive.v1.file.copy": { title: "复制文件", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/copy", apps: ["custom","isv"], scopes: scopes9, errors: errors6, fieldScopes: scopes2, perSecond: 5 },
  "drive.v1.file.create_folder": { title: "新建文件夹", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_folder", apps: ["custom","isv"], scopes: scopes10, errors: errors7, perSecond: 5 },
  "drive.v1.file.create_shortcut": { title: "创建文件快捷方式", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_shortcut", apps: ["custom","isv"], scopes: scopes11, errors: errors8, fieldScopes: scopes2, perSecond: 5 },
  "drive.v1.file.delete": { title: "删除文件或文件夹", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete", apps: ["custom","isv"], scopes: scopes12, errors: errors9, perSecond: 5 },
  "drive.v1.file.delete_subscribe": { title: "取消云文档事件订阅", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete_subscribe", apps: ["custom","isv"], scopes: scopes13, errors: errors10, perMinute: 10 },
  "drive.v1.file.download": { title: "下载文件", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/download", apps: ["custom","isv"], scopes: scopes14, errors: [], perSecond: 20 },
  "drive.v1.file.get_subscribe": { title: "查询云文档事件订阅状态", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/get_subscribe", apps: ["custom","isv"], scopes: scopes13, errors: errors11, perMinute: 10 },
  "drive.v1.file.history": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes15 },
  "drive.v1.file.list": { title: "获取文件夹中的文件清单", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/list", apps: ["custom","isv"], scopes: scopes16, errors: errors12, fieldScopes: scopes2, perSecond: 20 },
  "drive.v1.file.move": { title: "移动文件或文件夹", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/move", apps: ["custom","isv"], scopes: scopes17, errors: errors13, perMinute: 20, perSecond: 5 },
  "drive.v1.file.patch": { title: null, page: null, apps: null, scopes: scopes18, errors: [], client: [] },
  "drive.v1.file.revert": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes19 },
  "drive.v1.file.statistics.get": { title: "获取文件统计信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-statistics/get", apps: ["custom","isv"], scopes: scopes20, errors: errors14, special: true },
  "drive.v1.file.subscribe": { title: "订阅云文档事件", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/subscribe", apps: ["custom","isv"], scopes: scopes13, errors: errors14, perMinute: 1000, perSecond: 50 },
  "drive.v1.file.subscription.create": { title: "创建订阅", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/create", apps: ["custom","isv"], scopes: scopes21, errors: errors15, perMinute: 100 },
  "drive.v1.file.subscription.get": { title: "获取订阅状态", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/get", apps: ["custom","isv"], scopes: scopes22, errors: errors15, perMinute: 1000, perSecond: 50 },
  "drive.v1.file.subscription.patch": { title: "更新订阅状态", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/patch", apps: ["custom","isv"], scopes: scopes21, errors: errors15, perMinute: 1000, perSecond: 50 },
  "drive.v1.file.task_check": { title: "查询异步任务状态", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/task_check", apps: ["custom","isv"], scopes: scopes20, errors: errors16, special: true },
  "drive.v1.file.upload_all": { title: "上传文件", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_all", apps: ["custom","isv"], scopes: scopes23, errors: errors17, perSecond: 5 },
  "drive.v1.file.upload_finish": { title: "分片上传文件-完成上传", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_finish", apps: ["custom","isv"], scopes: scopes23, errors: errors18, perSecond: 5 },
  "drive.v1.file.upload_part": { title: "分片上传文件-上传分片", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_part", apps: ["custom","isv"], scopes: scopes23, errors: errors19, perSecond: 5 },
  "drive.v1.file.upload_prepare": { title: "分片上传文件-预上传", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_prepare", apps: ["custom","isv"], scopes: scopes23, errors: errors20, perSecond: 5 },
  "drive.v1.file.version.create": { title: "创建文档版本", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/create", apps: ["custom","isv"], scopes: scopes24, errors: errors21, fieldScopes: scopes2, perMinute: 1000, perSecond: 50 },
  "drive.v1.file.version.delete": { title: "删除文档版本", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/delete", apps: ["custom","isv"], scopes: scopes24, errors: errors22, fieldScopes: scopes2, perMinute: 1000, perSecond: 50 },
  "drive.v1.file.version.get": { title: "获取文档版本信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/get", apps: ["custom","isv"], scopes: scopes25, errors: errors23, fieldScopes: scopes2, perMinute: 1000, perSecond: 50 },
  "drive.v1.file.version.list": { title: "获取文档版本列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/list", apps: ["custom","isv"], scopes: scopes25, errors: errors24, fieldScopes: scopes2, perMinute: 1000, perSecond: 50 },
  "drive.v1.file.version_del": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes19 },
  "drive.v1.file.view_record.list": { title: "获取文件访问记录", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-view_record/list", apps: ["custom","isv"], scopes: scopes26, errors: errors25, fieldScopes: scopes2, perMinute: 1000, perSecond: 50 },
  "drive.v1.import_task.create": { title: "创建导入任务", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/create", apps: ["custom","isv"], scopes: scopes27, errors: errors26, perMinute: 100 },
  "drive.v1.import_task.get": { title: "查询导入任务结果", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/get", apps: ["custom","isv"], scopes: scopes28, errors: errors27, perMinute: 1000, perSecond: 50 },
  "drive.v1.media.batch_get_tmp_download_url": { title: "获取素材临时下载链接", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/batch_get_tmp_download_url", apps: ["custom","isv"], scopes: scopes29, errors: errors28, special: true },
  "drive.v1.media.download": { title: "下载素材", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/download", apps: ["custom","isv"], scopes: scopes29, errors: [], perSecond: 20 },
  "drive.v1.media.preview_download": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes30 },
  "drive.v1.media.preview_result": { title: "获取云文档文件的预览封面图和预览状态信息", page: null, apps: null, scopes: null, errors: [], client: scopes15 },
  "drive.v1.media.upload_all": { title: "上传素材", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_all", apps: ["custom","isv"], scopes: scopes31, errors: errors29, perSecond: 5 },
  "drive.v1.media.upload_finish": { title: "分片上传素材-完成上传", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_finish", apps: ["custom","isv"], scopes: scopes31, errors: errors29, perSecond: 5 },
  "drive.v1.media.upload_part": { title: "分片上传素材-上传分片", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_part", apps: ["custom","isv"], scopes: scopes31, errors: errors29, perSecond: 5 },
  "drive.v1.media.upload_prepare": { title: "分片上传素材-预上传", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_prepare", apps: ["custom","isv"], scopes: scopes31, errors: errors29, perSecond: 5 },
  "drive.v1.meta.batch_query": { title: "获取文件元数据", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/meta/batch_query", apps: ["custom","isv"], scopes: scopes32, errors: errors30, fieldScopes: scopes33, perMinute: 1000, perSecond: 50 },
  "drive.v1.permission.member.apply": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes34 },
  "drive.v1.permission.member.auth": { title: "判断用户云文档权限", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/auth", apps: ["custom","isv"], scopes: scopes35, errors: errors31, perSecond: 20 },
  "drive.v1.permission.member.batch_create": { title: "批量增加协作者权限", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/batch_create", apps: ["custom","isv"], scopes: scopes36, errors: errors32, perSecond: 5 },
  "drive.v1.permission.member.create": { title: "增加协作者权限", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create", apps: ["custom","isv"], scopes: scopes37, errors: errors33, perSecond: 5 },
  "drive.v1.permission.member.delete": { title: "移除云文档协作者权限", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/delete", apps: ["custom","isv"], scopes: scopes38, errors: errors33, perMinute: 100 },
  "drive.v1.permission.member.list": { title: "获取云文档协作者", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/list", apps: ["custom","isv"], scopes: scopes39, errors: errors34, fieldScopes: scopes40, perMinute: 1000, perSecond: 50 },
  "drive.v1.permission.member.transfer_owner": { title: "转移云文档所有者", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/transfer_owner", apps: ["custom","isv"], scopes: scopes41, errors: errors34, perMinute: 100 },
  "drive.v1.permission.member.update": { title: "更新协作者权限", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/update", apps: ["custom","isv"], scopes: scopes42, errors: errors33, perMinute: 100 },
  "drive.v1.permission.public.get": { title: "获取云文档权限设置", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public/get", apps: ["custom","isv"], scopes: scopes43, errors: errors35, perMinute: 1000, perSecond: 50 },
  "drive.v1.permission.public.password.create": { title: "启用云文档密码", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/create", apps: ["custom","isv"], scopes: scopes44, errors: errors36, perMinute: 100 },
  "drive.v1.permission.public.password.delete": { title: "停用云文档密码", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/delete", apps: ["custom","isv"], scopes: scopes44, errors: errors37, perMinute: 100 },
  "drive.v1.permission.public.password.update": { title: "刷新云文档密码", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/update", apps: ["custom","isv"], scopes: scopes44, errors: errors37, perMinute: 100 },
  "drive.v1.permission.public.patch": { title: "更新云文档权限设置", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public/patch", apps: ["custom","isv"], scopes: scopes45, errors: errors33, perMinute: 100 },
  "drive.v1.user.remove_subscription": { title: "取消用户云文档事件订阅", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/remove_subscription", apps: ["custom","isv"], scopes: scopes46, errors: errors38, perMinute: 10 },
  "drive.v1.user.subscription": { title: "订阅用户云文档事件", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription", apps: ["custom","isv"], scopes: scopes46, errors: errors38, perMinute: 10 },
  "drive.v1.user.subscription_status": { title: "查询用户云文档事件订阅状态", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription_status", apps: ["custom","isv"], scopes: scopes46, errors: errors38, perMinute: 10 },
  "drive.v2.comment_reaction.update_reaction": { title: "添加/取消表情回应", page: "/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/comment_reaction/update_reaction", apps: ["custom","isv"], scopes: scopes4, errors: errors39, perMinute: 1000, perSecond: 50 },
  "drive.v2.explorer.file.copy.file.create": { title: "复制文档", page: "/ukTMukTMukTM/uYTNzUjL2UzM14iN1MTN", apps: ["custom","isv"], scopes: scopes47, errors: errors40 },
  "drive.v2.explorer.file.create": { title: "新建文件", page: "/ukTMukTMukTM/uQTNzUjL0UzM14CN1MTN", apps: ["custom","isv"], scopes: scopes47, errors: errors41 },
  "drive.v2.explorer.file.doc.delete": { title: "删除Doc", page: "/ukTMukTMukTM/uATM2UjLwEjN14CMxYTN", apps: ["custom","isv"], scopes: scopes48, errors: errors40 },
  "drive.v2.explorer.file.spreadsheet.delete": { title: "删除Sheet", page: "/ukTMukTMukTM/uUTNzUjL1UzM14SN1MTN/delete-sheet", apps: ["custom","isv"], scopes: scopes49, errors: errors40 },
  "drive.v2.explorer.folder.children": { title: "获取文件夹下的文档清单", page: "/ukTMukTMukTM/uEjNzUjLxYzM14SM2MTN", apps: ["custom","isv"], scopes: scopes50, errors: errors40 },
  "drive.v2.explorer.folder.create": { title: "新建文件夹", page: "/ukTMukTMukTM/ukTNzUjL5UzM14SO1MTN", apps: ["custom","isv"], scopes: scopes50, errors: errors40 },
  "drive.v2.explorer.folder.meta": { title: "获取文件夹元数据", page: "/ukTMukTMukTM/uAjNzUjLwYzM14CM2MTN", apps: ["custom","isv"], scopes: scopes32, errors: errors42 },
  "drive.v2.explorer.root_folder.meta": { title: "获取我的空间（根文件夹）元数据", page: "/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/get-root-folder-meta", apps: ["custom","isv"], scopes: scopes32, errors: errors43 },
  "drive.v2.file.like.list": { title: "获取云文档的点赞者列表", page: "/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/file-like/list", apps: ["custom","isv"], scopes: scopes51, errors: errors44, fieldScopes: scopes52, perSecond: 5 },
  "drive.v2.file.secure_label.patch": { title: "修改文档的密级标签", page: null, apps: null, scopes: null, errors: [], client: scopes53 },
  "drive.v2.my_secure_label.list": { title: "查询当前用户可用的密级标签", page: null, apps: null, scopes: null, errors: [], client: scopes54 },
  "drive.v2.permission.public.get": { title: "获取云文档权限设置", page: "/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/permission-public/get", apps: ["custom","isv"], scopes: scopes55, errors: errors35, perMinute: 1000, perSecond: 50 },
  "drive.v2.permission.public.patch": { title: "更新云文档权限设置", page: "/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/permission-public/patch", apps: ["custom","isv"], scopes: scopes56, errors: errors45, perMinute: 100 },
  "drive.v2.quota_detail.get": { title: null, page: null, apps: null, scopes: scopes57, errors: [], client: [] }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "drive.file.bitable_field_changed_v1": { title: "多维表格字段变更", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/bitable_field_changed", apps: ["custom","isv"], scopes: scopes58 },
  "drive.file.bitable_record_changed_v1": { title: "多维表格记录变更", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/bitable_record_changed", apps: ["custom","isv"], scopes: scopes59 },
  "drive.file.created_in_folder_v1": { title: "文件夹下文件创建", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/created_in_folder", apps: ["custom","isv"], scopes: scopes60 },
  "drive.file.deleted_v1": { title: "文件彻底删除", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-deleted-completely", apps: ["custom","isv"], scopes: scopes61 },
  "drive.file.edit_v1": { title: "文件编辑", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-edited", apps: ["custom","isv"], scopes: scopes62 },
  "drive.file.permission_member_added_v1": { title: "文件协作者添加", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-collaborator-add", apps: ["custom","isv"], scopes: scopes63 },
  "drive.file.permission_member_applied_v1": { title: "文件协作者权限申请", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/permission_member_applied", apps: ["custom","isv"], scopes: scopes64 },
  "drive.file.permission_member_removed_v1": { title: "文件协作者移除", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-collaborator-remove", apps: ["custom","isv"], scopes: scopes63 },
  "drive.file.read_v1": { title: "文件已读", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-read", apps: ["custom","isv"], scopes: scopes65 },
  "drive.file.title_updated_v1": { title: "文件标题变更", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-title-update", apps: ["custom","isv"], scopes: scopes62 },
  "drive.file.trashed_v1": { title: "文件删除到回收站", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/delete-file-to-trash-can", apps: ["custom","isv"], scopes: scopes61 },
  "drive.notice.comment_add_v1": { title: "添加评论、回复通知事件", page: "/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/notice/events/comment_add", apps: ["custom","isv"], scopes: scopes46 }
}
