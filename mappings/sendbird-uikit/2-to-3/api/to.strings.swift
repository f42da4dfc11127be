// module: SendbirdUIKit

import Foundation
import SendbirdChatSDK
import UIKit

public struct SBUDateFormatSet {
    public static var EMMMyyyy: String
    public static var MMMddyyyy: String
    public static var EMMMdd: String
    public static var MMMdd: String
    public static var hhmma: String
    public static var hhmm: String
    public static var yyyyMMddhhmm: String
    public static var yyyyMMddhhmmss: String

    public class Channel {
        public static var lastUpdatedDateFormat: String
        public static var lastUpdatedTimeFormat: String
        public static var lastSeenDateFormat: String
    }

    public class Message {
        public static var fileNameFormat: String
        public static var fileViewerTimeFormat: String
        public static var sentDateFormat: String
        public static var sentTimeFormat: String
        public static var sentTimeFormatInOpenChannel: String
    }

    public class MessageSearch {
        public static var sentTimeFormat: String
    }
}

public class SBUStringSet {
    public static var Cancel: String
    public static var OK: String
    public static var Retry: String
    public static var Save: String
    public static var Copy: String
    public static var Delete: String
    public static var Edit: String
    public static var Remove: String
    public static var Camera: String
    public static var PhotoVideoLibrary: String
    public static var Document: String
    public static var Loading: String
    public static var Invite: String
    public static var TakePhoto: String
    public static var ChoosePhoto: String
    public static var RemovePhoto: String
    public static var ViewLibrary: String
    public static var Search: String
    public static var Settings: String
    public static var Reply: String
    public static var Alert_Delete: String
    public static var Alert_Allow_PhotoLibrary_Access: String
    public static var Alert_Allow_PhotoLibrary_Access_Message: String
    public static var Date_Yesterday: String
    public static var Date_Year: (_ interval: Int) -> String
    public static var Date_Day: (_ interval: Int) -> String
    public static var Date_Month: (_ interval: Int) -> String
    public static var Date_Hour: (_ interval: Int) -> String
    public static var Date_Min: (_ interval: Int) -> String
    public static var Date_Ago: String
    public static var Date_On: String
    public static var ChannelList_Header_Title: String
    public static var ChannelList_Last_File_Message: String
    public static var Channel_Name_Default: String
    public static var Channel_Name_No_Members: String
    public static var Channel_Header_LastSeen: String
    @available(*, deprecated, renamed: "Channel_Typing")
    public static var Channel_Header_Typing: ([User]) -> String { get }
    public static var Channel_Typing: (_ members: [User]) -> String
    public static var Channel_Success_Download_file: String
    public static var Channel_Failure_Download_file: String
    public static var Channel_Failure_Open_file: String
    public static var Channel_New_Message_File: String
    public static var Channel_New_Message: (_ count: Int) -> String
    public static var Channel_State_Banner_Frozen: String
    public static var Open_Channel_Name_Default: String
    public static var Open_Channel_Participants: String
    public static var Open_Channel_Participants_Count: (_ count: Int) -> String
    public static var ChannelSettings_Header_Title: String
    public static var ChannelSettings_Change_Name: String
    public static var ChannelSettings_Change_Image: String
    public static var ChannelSettings_Enter_New_Name: String
    public static var ChannelSettings_Enter_New_Channel_Name: String
    public static var ChannelSettings_Notifications: String
    public static var ChannelSettings_Members_Title: String
    public static var ChannelSettings_Participants_Title: String
    public static var ChannelSettings_Members: (_ count: UInt) -> String
    public static var ChannelSettings_Leave: String
    public static var ChannelSettings_Delete: String
    public static var ChannelSettings_Search: String
    public static var ChannelSettings_Moderations: String
    public static var ChannelSettings_Operators: String
    public static var ChannelSettings_Muted_Members: String
    public static var ChannelSettings_Muted_Participants: String
    public static var ChannelSettings_Banned_Users: String
    public static var ChannelSettings_Freeze_Channel: String
    public static var ChannelSettings_URL: String
    public static var ChannelPushSettings_Header_Title: String
    public static var ChannelPushSettings_Notification_Title: String
    public static var ChannelPushSettings_Item_All: String
    public static var ChannelPushSettings_Item_Mentions_Only: String
    public static var ChannelPushSettings_Notification_Description: String
    public static var MessageInput_Text_Placeholder: String
    public static var MessageInput_Text_Unavailable: String
    public static var MessageInput_Text_Muted: String
    public static var MessageInput_Text_Reply: String
    public static var MessageInput_Reply_To: (_ quotedMessageNickname: String) -> String
    public static var MessageInput_Quote_Message_Photo: String
    public static var MessageInput_Quote_Message_GIF: String
    public static var MessageInput_Quote_Message_Video: String
    public static var Message_Edited: String
    public static var Message_System: String
    public static var Message_Unknown_Title: String
    public static var Message_Unknown_Description: String
    public static var Message_Replied_To: (_ replierNickname: String, _ quotedMessageNickname: String) -> String
    public static var Message_You: String
    public static var Empty_No_Channels: String
    public static var Empty_No_Messages: String
    public static var Empty_No_Users: String
    public static var Empty_No_Muted_Members: String
    public static var Empty_No_Muted_Participants: String
    public static var Empty_No_Banned_Users: String
    public static var Empty_Search_Result: String
    public static var Empty_Wrong: String
    public static var CreateChannel_Create: (_ count: Int) -> String
    public static var CreateChannel_Header_Title: String
    public static var CreateChannel_Header_Select_Members: String
    public static var CreateChannel_Header_Title_Profile: String
    public static var InviteChannel_Header_Title: String
    public static var InviteChannel_Header_Select_Users: String
    public static var InviteChannel_Invite: (_ count: Int) -> String
    public static var InviteChannel_Register: (_ count: Int) -> String
    public static var UserList_Me: String
    public static var UserList_Ban: String
    public static var UserList_Unban: String
    public static var UserList_Mute: String
    public static var UserList_Unmute: String
    public static var UserList_Unregister_Operator: String
    public static var UserList_Register_Operator: String
    public static var UserList_Title_Members: String
    public static var UserList_Title_Operators: String
    public static var UserList_Title_Muted_Members: String
    public static var UserList_Title_Muted_Participants: String
    public static var UserList_Title_Banned_Users: String
    public static var UserList_Title_Participants: String
    public static var User_No_Name: String
    public static var User_Operator: String
    public static var UserProfile_Role_Operator: String
    public static var UserProfile_Role_Member: String
    public static var UserProfile_UserID: String
    public static var UserProfile_Message: String
    public static var UserProfile_Register: String
    public static var UserProfile_Unregister: String
    public static var UserProfile_Mute: String
    public static var UserProfile_Unmute: String
    public static var UserProfile_Ban: String
    public static var ChannelType_Group: String
    public static var ChannelType_SuperGroup: String
    public static var ChannelType_Broadcast: String
    @available(*, deprecated, renamed: "InviteChannel_Register")
    public static var InviteChannel_Add: (_ count: Int) -> String
    @available(*, deprecated, renamed: "ChannelSettings_Banned_Users")
    public static var ChannelSettings_Banned_Members: String
    @available(*, deprecated, renamed: "Empty_No_Banned_Users")
    public static var Empty_No_Banned_Members: String
    @available(*, deprecated, renamed: "InviteChannel_Header_Select_Users")
    public static var InviteChannel_Header_Select_Members: String
    @available(*, deprecated, renamed: "UserList_Me")
    public static var MemberList_Me: String
    @available(*, deprecated, renamed: "UserList_Ban")
    public static var MemberList_Ban: String
    @available(*, deprecated, renamed: "UserList_Unban")
    public static var MemberList_Unban: String
    @available(*, deprecated, renamed: "UserList_Mute")
    public static var MemberList_Mute: String
    @available(*, deprecated, renamed: "UserList_Unmute")
    public static var MemberList_Unmute: String
    @available(*, deprecated, renamed: "UserList_Unregister_Operator")
    public static var MemberList_Dismiss_Operator: String
    @available(*, deprecated, renamed: "UserList_Register_Operator")
    public static var MemberList_Promote_Operator: String
    @available(*, deprecated, renamed: "UserList_Title_Members")
    public static var MemberList_Title_Members: String
    @available(*, deprecated, renamed: "UserList_Title_Operators")
    public static var MemberList_Title_Operators: String
    @available(*, deprecated, renamed: "UserList_Title_Muted_Members")
    public static var MemberList_Title_Muted_Members: String
    @available(*, deprecated, renamed: "UserList_Title_Banned_Users")
    public static var MemberList_Title_Banned_Members: String
    @available(*, deprecated, renamed: "UserList_Title_Participants")
    public static var MemberList_Title_Participants: String
    @available(*, deprecated, renamed: "UserProfile_Register")
    public static var UserProfile_Promote: String
    @available(*, deprecated, renamed: "UserProfile_Unregister")
    public static var UserProfile_Dismiss: String

    public class Mention {
        public static let Trigger_Key: String
        public static var Limit_Guide: String
    }
}
